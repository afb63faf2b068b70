/// What a file is by its first bytes, whatever its name says.
package enum FileFormat: String, Sendable, CaseIterable {
  case pdf = "PDF"
  case word = "документ DOCX"
  case sheet = "таблица XLSX"
  case openText = "документ ODT"
  /// An archive: an office file among them, when its beginning does not tell which.
  case archive = "архив ZIP"
  /// One file or more, packed by anything but ZIP.
  case packed = "сжатый файл"
  /// The office files of before 2007: DOC, XLS, PPT.
  case oldOffice = "документ старого Office"
  /// An electronic signature in a file of its own, or a certificate.
  case signature = "файл подписи"
  case jpeg = "картинка JPEG"
  case png = "картинка PNG"
  case gif = "картинка GIF"
  case webp = "картинка WebP"
  case svg = "картинка SVG"
  case webPage = "веб-страница"
  case text = "текст"
  case empty = "пустой файл"
  case unknown = "файл неизвестного вида"

  /// How many bytes are enough to tell.
  package static let telling = 4096

  /// - Parameter bytes: the file's beginning, `telling` bytes or all there are.
  package init(of bytes: [UInt8]) {
    if bytes.isEmpty {
      self = .empty
    } else {
      self = Self.signed(bytes) ?? Self.written(bytes)
    }
  }

  /// Whether a browser shows it as a picture.
  package var isPicture: Bool {
    switch self {
    case .jpeg, .png, .gif, .webp, .svg: true
    default: false
    }
  }

  /// What a file's name promises; nothing for an ending without a promise that could be checked.
  package init?(named path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."),
      let format = Self.byEnding[name[name.index(after: dot)...].lowercased()]
    else { return nil }
    self = format
  }

  /// Whether a file with these bytes may carry a name that promises `promise`.
  package func keeps(_ promise: FileFormat) -> Bool {
    switch (promise, self) {
    case (.word, .archive), (.sheet, .archive), (.openText, .archive): true
    // A ZIP is a ZIP, whatever it holds; a text may be in an encoding that looks like nothing.
    case (.archive, .word), (.archive, .sheet), (.archive, .openText), (.text, .unknown): true
    // Bytes tell a text from other formats, not one language of texts from another.
    case (.text, .svg), (.text, .webPage), (.text, .signature), (.text, .empty): true
    default: self == promise
    }
  }

  private static let byEnding: [String: FileFormat] = [
    "pdf": .pdf, "docx": .word, "xlsx": .sheet, "odt": .openText, "zip": .archive, "jpg": .jpeg,
    "jpeg": .jpeg, "png": .png, "gif": .gif, "webp": .webp, "svg": .svg, "csv": .text, "txt": .text,
  ]
}

extension FileFormat {
  /// The format by the bytes that its standard puts first.
  private static func signed(_ bytes: [UInt8]) -> FileFormat? {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if bytes.starts(with: [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A]) { return .png }
    if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) { return .gif }
    if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      return .webp
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return .oldOffice }
    if bytes.starts(with: Array("PK".utf8) + [3, 4]) { return archive(bytes) }
    if packers.contains(where: { bytes.starts(with: $0) }) { return .packed }
    if isSignature(bytes) { return .signature }
    // A reader looks for the mark of a PDF in the first 1024 bytes (ISO 32000-1, annex H.3.4.1).
    return bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) == nil ? nil : .pdf
  }

  /// How files begin that gzip (RFC 1952, 2.3.1), xz, 7-Zip and RAR pack.
  private static let packers: [[UInt8]] = [
    [0x1F, 0x8B, 8], [0xFD] + Array("7zXZ".utf8) + [0],
    Array("7z".utf8) + [0xBC, 0xAF, 0x27, 0x1C],
    Array("Rar!".utf8) + [0x1A, 7],
  ]

  /// A signature is a sequence that begins with its identifier, 1.2.840.113549.1.7.2 (RFC 5652, 5.1); as
  /// letters it stands between lines that say so (RFC 7468), or alone, where `MI` is a long sequence.
  private static func isSignature(_ bytes: [UInt8]) -> Bool {
    let identifier: [UInt8] = [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2]
    if bytes.first == 0x30, bytes.prefix(20).firstRange(of: identifier) != nil { return true }
    let labels = ["CERTIFICATE", "PKCS7", "CMS"].map { "-----BEGIN \($0)-----" }
    if labels.contains(where: { bytes.starts(with: $0.utf8) }) { return true }
    return bytes.starts(with: "MI".utf8) && bytes.count > 200
      && bytes.allSatisfy { byte in
        0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte || "+/=\r\n".utf8.contains(byte)
      }
  }

  /// An OpenDocument file begins with its media type (OpenDocument 1.2, part 3, section 3.3), an
  /// Office Open XML file has its parts in a folder of the application's name.
  private static func archive(_ bytes: [UInt8]) -> FileFormat {
    func has(_ words: String) -> Bool { bytes.firstRange(of: Array(words.utf8)) != nil }
    if has("mimetypeapplication/vnd.oasis.opendocument.text") { return .openText }
    if has("word/") { return .word }
    return has("xl/w") || has("xl/_") ? .sheet : .archive
  }

  /// The format of what is written in letters.
  private static func written(_ bytes: [UInt8]) -> FileFormat {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .text }
    if bytes.contains(where: isControl) { return .unknown }
    let words = String(decoding: bytes, as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard words.hasPrefix("<") else { return .text }
    if words.hasPrefix("<!doctype html") || words.hasPrefix("<html") { return .webPage }
    return words.contains("<svg") ? .svg : .text
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0C && byte != 0x0D
  }
}
