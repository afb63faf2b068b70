import ContentSyntax
import Diagnostics
import Mentorship

extension FieldType where Value == String {
  /// Words that a person reads.
  static let text = FieldType(.scalar(ScalarShape("текст"))) { node, journal in
    let words = journal.scalar(node, wanted: "текст")
    if let words { journal.keepProse(words, at: node.span) }
    return words
  }

  /// Words that no page shows as prose: a phone, the reason why a finding is accepted.
  static let verbatim = FieldType(.scalar(ScalarShape("текст"))) { node, journal in
    journal.scalar(node, wanted: "текст")
  }

  /// Words that may be missing: the key with nothing after it.
  static let textOrEmpty = FieldType(
    .scalar(ScalarShape("текст (может быть пустым)", allowsEmpty: true))
  ) { node, journal in
    node.isBlank ? "" : text.read(node, &journal)
  }

  /// An address of the web.
  static let webAddress = FieldType.scalar(
    ScalarShape(
      "адрес в интернете", remedy: "нужен адрес вида https://school.example/",
      pattern: "^https?://(?![/:])(?=.)[^/?#@\(noSigns)]*(?:[/?#][^\(noSigns)]*)?$")
  ) { text in
    let rest = ["https://", "http://"].first(where: text.hasPrefix).map { text.dropFirst($0.count) }
    guard let rest, let first = rest.first, first != "/", first != ":",
      !rest.prefix(while: { !"/?#".contains($0) }).contains("@"),
      !text.unicodeScalars.contains(where: isForbidden)
    else { return nil }
    return text
  }

  /// The address of a folder on the web, a slash put at its end.
  static let folderAddress = FieldType(
    .scalar(
      ScalarShape(
        "адрес в интернете", remedy: folderRemedy,
        pattern: "^(?!https?://[^/]*/(?:.*/)?(?:\\.{0,2}/|\\.{1,2}$))"
          + "https?://(?![/:])(?=.)[^/?#@\(noSigns)]*(?:/[^?#\(noSigns)]*)?$"))
  ) { node, journal in
    guard let address = webAddress.read(node, &journal) else { return nil }
    if address.contains("?") || address.contains("#") {
      journal.report(
        .invalidValue, at: node.span, "в адресе раздела лишнее: знак «?» или «#»",
        notes: [Note(folderRemedy)])
      return nil
    }
    let folder = address.hasSuffix("/") ? address : address + "/"
    // Behind «https:», «», the host, and before what follows the last slash.
    let folders = folder.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3)
      .dropLast()
    if folders.contains(where: { ["", ".", ".."].contains($0) }) {
      journal.report(
        .invalidValue, at: node.span, "в адресе раздела лишнее: «//», «/./» или «/../»",
        notes: [Note(folderRemedy)])
      return nil
    }
    return folder
  }

  /// A colour as the web writes it.
  static let colour = FieldType.scalar(
    ScalarShape(
      "цвет", remedy: "нужен цвет вида \"#0d4b3e\" в кавычках", pattern: "^#[0-9a-fA-F]{6}$")
  ) { text in
    let isColour = text.count == 7 && text.first == "#" && text.dropFirst().allSatisfy(\.isHexDigit)
    return isColour ? text.lowercased() : nil
  }

  /// A path below `content/files/`.
  static let filePath = FieldType.scalar(
    ScalarShape(
      "файл", remedy: "нужен путь вида files/prikaz-16.pdf",
      pattern: #"^/?files/(?!(?:.*/)?\.{0,2}(?:/|$))[^\\]+$"#)
  ) { text in
    let path = ["files/", "/files/"].first(where: text.hasPrefix).map { text.dropFirst($0.count) }
    guard let path, !path.isEmpty, !path.contains("\\"),
      !path.split(separator: "/", omittingEmptySubsequences: false)
        .contains(where: { $0.isEmpty || $0 == "." || $0 == ".." })
    else { return nil }
    return String(path)
  }

  private static let folderRemedy = "нужен адрес вида https://school.example/nastavnichestvo/"
  private static let noSigns = ScalarPattern.noAddressSigns
}

/// Signs that may not stand in an address, those that nobody sees among them.
private func isForbidden(_ sign: Unicode.Scalar) -> Bool {
  if sign.properties.isWhitespace || "\"<>\\`{}|^".unicodeScalars.contains(sign) { return true }
  switch sign.properties.generalCategory {
  case .control, .format, .privateUse, .unassigned, .surrogate: return true
  default: return false
  }
}
