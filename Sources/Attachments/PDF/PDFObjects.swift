/// What the objects of a PDF file say beside the words on its pages.
///
/// qpdf prints every object as JSON, a member a line, and marks the strings that are words with
/// `u:` and all others with `b:` (QPDF manual, «qpdf JSON»); the layout is its documented version 2.
struct PDFObjects: Sendable {
  /// A string and what it is in the file.
  struct Words: Sendable {
    let place: String
    let words: String
  }

  private(set) var strings: [Words] = []
  /// Signatures (ISO 32000-1, 12.8.3) and certificates beside them, as they are encoded.
  private(set) var signatures: [[UInt8]] = []
  /// Whether certificates are kept apart from the signatures, as streams (ISO 32000-2, 12.8.4.3).
  private(set) var hasCertificateStore = false
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
      if line.hasPrefix("\"/DSS\":") { hasCertificateStore = true }
      guard let member = Self.member(line) else { continue }
      if let name = member.key { key = name }
      if let bytes = member.bytes, Self.signatures.contains(key) { signatures.append(bytes) }
      guard let words = member.words else { continue }
      if Self.fileNames.contains(key) { names.append(words) }
      strings.append(Words(place: Self.place(of: key), words: words))
    }
    if embeds { embeddedFiles = names.isEmpty ? ["вложенный файл"] : Array(Set(names)).sorted() }
  }

  private static let fileNames: Set<String> = ["F", "UF"]
  private static let signatures: Set<String> = ["Contents", "Cert"]

  /// What a line of the print says: a key, a value, or both.
  private struct Member {
    var key: String?
    var words: String?
    var bytes: [UInt8]?
  }

  /// `"/Key": "u:words",`, `"/Key": "b:30ff",`, `"/Key": [` or, in a list, `"u:words",`.
  private static func member(_ line: Substring) -> Member? {
    var rest = line
    var key: String?
    if rest.hasPrefix("\"/"), let end = rest.dropFirst(2).firstRange(of: "\": ") {
      key = String(rest.dropFirst(2)[..<end.lowerBound])
      rest = rest[end.upperBound...]
    }
    let closed = rest.hasSuffix(",") ? rest.dropLast() : rest
    let value = closed.dropFirst(3).dropLast()
    if rest.hasPrefix("\"u:") { return Member(key: key, words: unescaped(value)) }
    if rest.hasPrefix("\"b:") { return Member(key: key, bytes: bytes(ofHex: value)) }
    return key.map { Member(key: $0) }
  }

  private static func bytes(ofHex text: Substring) -> [UInt8] {
    let digits = text.utf8.map { ($0 < 0x3A ? $0 &- 0x30 : ($0 | 0x20) &- 0x57) & 0xF }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
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
