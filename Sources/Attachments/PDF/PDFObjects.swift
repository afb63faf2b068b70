/// What the objects of a PDF file say beside the words on its pages.
///
/// qpdf prints every object as JSON, a member a line, and marks the strings that are words with
/// `u:` (QPDF manual, «qpdf JSON»); the layout is its documented version 2.
struct PDFObjects: Sendable {
  /// A string and what it is in the file.
  struct Words: Sendable {
    let place: String
    let words: String
  }

  private(set) var strings: [Words] = []
  /// Whether pictures are drawn anywhere.
  private(set) var hasPictures = false
  /// The names of files within the file.
  private(set) var embeddedFiles: [String] = []

  init(json: [UInt8]) {
    var key = ""
    var names: [String] = []
    var embeds = false
    for line in json.split(separator: UInt8(ascii: "\n")) {
      let line = String(decoding: line, as: UTF8.self).drop { $0 == " " }
      if line.contains("\"/Subtype\": \"/Image\"") { hasPictures = true }
      if line.hasPrefix("\"/EF\":") { embeds = true }
      guard let member = Self.member(line) else { continue }
      if let name = member.key { key = name }
      guard let words = member.words else { continue }
      if Self.fileNames.contains(key) { names.append(words) }
      strings.append(Words(place: Self.place(of: key), words: words))
    }
    if embeds { embeddedFiles = names.isEmpty ? ["вложенный файл"] : Array(Set(names)).sorted() }
  }

  private static let fileNames: Set<String> = ["F", "UF"]

  /// `"/Key": "u:words",`, `"/Key": [` or, in a list, `"u:words",`.
  private static func member(_ line: Substring) -> (key: String?, words: String?)? {
    var rest = line
    var key: String?
    if rest.hasPrefix("\"/"), let end = rest.dropFirst(2).firstRange(of: "\": ") {
      key = String(rest.dropFirst(2)[..<end.lowerBound])
      rest = rest[end.upperBound...]
    }
    guard rest.hasPrefix("\"u:") else { return key.map { ($0, nil) } }
    let closed = rest.hasSuffix(",") ? rest.dropLast() : rest
    return (key, unescaped(closed.dropFirst(3).dropLast()))
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.contains("\\") else { return String(text) }
    var result = ""
    var rest = text
    while let sign = rest.popFirst() {
      guard sign == "\\", let next = rest.popFirst() else {
        result.append(sign)
        continue
      }
      if next == "u", let code = UInt32(rest.prefix(4), radix: 16),
        let scalar = Unicode.Scalar(code)
      {
        result.unicodeScalars.append(scalar)
        rest = rest.dropFirst(4)
      } else {
        result += escapes[next] ?? String(next)
      }
    }
    return result
  }

  private static let escapes: [Character: String] = [
    "n": "\n", "r": "\r", "t": "\t", "b": "", "f": "\n",
  ]

  private static func place(of key: String) -> String {
    if let property = DocumentProperty.names[key] { return DocumentProperty.place(property) }
    return places[key] ?? "служебная строка «\(key)»"
  }

  /// ISO 32000-1, sections 12.3 (outlines), 12.5 (annotations), 12.6 (actions), 12.7 (fields) and
  /// 12.8 (signatures).
  private static let places: [String: String] = [
    "Contents": "пометка", "RC": "пометка", "Subj": "пометка", "T": "имя поля или автор пометки",
    "TU": "поле формы", "V": "поле формы", "DV": "поле формы", "Opt": "поле формы",
    "Name": "электронная подпись", "Reason": "электронная подпись",
    "Location": "электронная подпись", "ContactInfo": "электронная подпись", "URI": "ссылка",
    "JS": "сценарий", "F": "имя вложенного файла", "UF": "имя вложенного файла",
    "Alt": "описание картинки", "ActualText": "скрытый текст", "Desc": "описание файла",
  ]
}
