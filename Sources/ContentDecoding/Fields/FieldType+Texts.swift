import ContentSyntax
import Diagnostics
import Mentorship

extension FieldType where Value == String {
  /// Words that a person reads.
  static let text = FieldType("текст") { node, journal in
    let words = journal.scalar(node, wanted: "текст")
    if let words { journal.keepProse(words, at: node.span) }
    return words
  }

  /// Words that no page shows as prose: an id, a term of the vocabulary, a phone, the reason why a
  /// finding is accepted.
  static let verbatim = FieldType("текст") { node, journal in
    journal.scalar(node, wanted: "текст")
  }

  /// Words that may be missing: the key with nothing after it.
  static let textOrEmpty = FieldType("текст (может быть пустым)", allowsEmpty: true) {
    node, journal in
    node.isBlank ? "" : text.read(node, &journal)
  }

  /// An address of the web.
  static let webAddress = FieldType.scalar(
    "адрес в интернете", expected: "нужен адрес вида https://school.example/"
  ) { text in
    let rest = ["https://", "http://"].first(where: text.hasPrefix).map { text.dropFirst($0.count) }
    guard let rest, let first = rest.first, first != "/", first != ":",
      !rest.prefix(while: { !"/?#".contains($0) }).contains("@"),
      !text.unicodeScalars.contains(where: isForbidden)
    else { return nil }
    return text
  }

  /// The address of a folder on the web, a slash put at its end.
  static let folderAddress = FieldType(webAddress.name) { node, journal in
    guard let address = webAddress.read(node, &journal) else { return nil }
    if address.contains("?") || address.contains("#") {
      journal.report(
        "invalid-value", at: node.span, "в адресе раздела лишнее: знак «?» или «#»")
      return nil
    }
    return address.hasSuffix("/") ? address : address + "/"
  }

  /// A colour as the web writes it.
  static let colour = FieldType.scalar(
    "цвет", expected: "нужен цвет вида \"#0d4b3e\" в кавычках"
  ) { text in
    let isColour = text.count == 7 && text.first == "#" && text.dropFirst().allSatisfy(\.isHexDigit)
    return isColour ? text.lowercased() : nil
  }

  /// A path below `content/files/`.
  static let filePath = FieldType.scalar(
    "файл", expected: "нужен путь вида files/prikaz-16.pdf"
  ) { text in
    let path = ["files/", "/files/"].first(where: text.hasPrefix).map { text.dropFirst($0.count) }
    guard let path, !path.isEmpty, !path.contains("\\"),
      !path.split(separator: "/", omittingEmptySubsequences: false)
        .contains(where: { $0.isEmpty || $0 == "." || $0 == ".." })
    else { return nil }
    return String(path)
  }
}

/// Signs that may not stand in an address, those that nobody sees among them.
private func isForbidden(_ sign: Unicode.Scalar) -> Bool {
  if sign.properties.isWhitespace || "\"<>\\`{}|^".unicodeScalars.contains(sign) { return true }
  switch sign.properties.generalCategory {
  case .control, .format, .privateUse, .unassigned, .surrogate: return true
  default: return false
  }
}
