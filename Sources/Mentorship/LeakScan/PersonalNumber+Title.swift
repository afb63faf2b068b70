import TextSearch

extension PersonalNumber.Kind {
  /// What it is called, in small letters but for abbreviations.
  var title: String {
    switch self {
    case .insurance: "СНИЛС"
    case .taxpayer: "ИНН человека"
    case .passport: "номер паспорта"
    case .birthDate: "дата рождения"
    case .mobilePhone: "мобильный телефон"
    }
  }
}
