extension LinkAddress.Fault {
  /// What is wrong, in words for the curator.
  func message(for address: String) -> String {
    let shown = String(address.prefix(80).map { $0.isNewline || $0 == "\t" ? " " : $0 })
    switch self {
    case .empty: return "пустой адрес ссылки"
    case .scheme(let scheme): return "«\(scheme):» в адресе «\(shown)»: такие адреса запрещены"
    case .otherHost: return "«//» в начале адреса «\(shown)»: такие адреса запрещены"
    case .parentFolder: return "«..» в адресе «\(shown)»: такие адреса запрещены"
    case .backslash: return "обратная косая черта в адресе «\(shown)»"
    case .controlCharacter: return "невидимый управляющий знак в адресе «\(shown)»"
    case .missingScheme: return "«\(shown)» — адрес сайта без «https://»"
    case .mailWithoutScheme: return "«\(shown)» — адрес почты без «mailto:»"
    case .brokenEncoding: return "знаки «%» в адресе «\(shown)» не читаются как UTF-8"
    }
  }

  /// What to write instead.
  var remedy: String {
    switch self {
    case .empty: "напишите адрес в круглых скобках после слов ссылки"
    case .missingScheme: "начните адрес с «https://»"
    case .mailWithoutScheme: "начните адрес с «mailto:»"
    case .backslash: "пишите прямую косую черту «/»"
    case .scheme, .otherHost:
      "допустимы https:, http:, mailto:, tel:, страницы сайта «/plan/», места «#…» и файлы «files/…»"
    case .parentFolder: "адрес страницы пишут от начала раздела: «/plan/1-1/», файла — «files/…»"
    case .controlCharacter, .brokenEncoding: "наберите адрес заново"
    }
  }
}
