import ContentSyntax
import Diagnostics
import Testing

struct TextDecodingTests {
  private static let words = "---\nназвание: Школа наставника\n---\n"

  /// The words in the code page 1251.
  private static func windows(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { character in
      switch character.value {
      case 0x410...0x44F: UInt8(character.value - 0x410 + 0xC0)
      case 0xAB, 0xBB: UInt8(character.value)
      default: UInt8(truncatingIfNeeded: character.value)
      }
    }
  }

  private static func utf16(_ text: String, highByteFirst: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return highByteFirst ? [high, low] : [low, high]
    }
  }

  @Test(arguments: [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func `drops a byte order mark and keeps all else`(_ mark: [UInt8]) throws {
    let decoded = decodeText(path: "a.md", bytes: mark + Array("а: б\r\n".utf8))
    #expect(decoded.messages == [])
    #expect(try #require(decoded.value).bytes == Array("а: б\r\n".utf8))
  }

  @Test func `explains Windows-1251 and shows how it reads`() throws {
    let decoded = decodeText(path: "a.md", bytes: Self.windows(Self.words))
    #expect(decoded.value == nil)
    #expect(decoded.messages == ["кодировка Windows-1251, а нужна UTF-8"])
    let finding = try #require(decoded.diagnostics.first)
    #expect(finding.rule == "text-encoding")
    #expect(finding.span.start == SourcePosition(line: 2, column: 1))
    #expect(finding.span.text == "название: Школа наставника")
    #expect(
      finding.notes.first?.message
        == "в Windows-1251 строка 2 читается так: «название: Школа наставника»")
    #expect(finding.notes.last?.message.contains("UTF-8") == true)
  }

  @Test(arguments: [true, false], [true, false])
  func `explains UTF-16 with a mark and without`(_ highByteFirst: Bool, _ hasMark: Bool) throws {
    let text = (hasMark ? "\u{FEFF}" : "") + Self.words
    let decoded = decodeText(path: "a.md", bytes: Self.utf16(text, highByteFirst: highByteFirst))
    #expect(decoded.value == nil)
    #expect(decoded.messages == ["кодировка UTF-16 («Юникод» в Блокноте), а нужна UTF-8"])
    #expect(decoded.diagnostics.first?.span.text == "---")
  }

  @Test(
    arguments: [
      [0xD0, 0x2F], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0x80], [0xFF], [0xE0, 0x9F, 0xBF],
    ] as [[UInt8]])
  func `names the line of bytes that are no UTF-8`(_ bytes: [UInt8]) {
    let decoded = decodeText(path: "a.md", bytes: Array("Школа\nÀ ".utf8) + bytes + [0x0A, 0x41])
    #expect(decoded.value == nil)
    #expect(decoded.messages == ["неизвестная кодировка: строка 2 не читается как UTF-8"])
    #expect(decoded.diagnostics.first?.span.start == SourcePosition(line: 2, column: 3))
  }

  @Test func `does not take broken UTF-8 for Windows-1251`() {
    let bytes = Array("Наставничество педагогов".utf8.dropLast())
    #expect(
      decodeText(path: "a.md", bytes: bytes).messages == [
        "неизвестная кодировка: строка 1 не читается как UTF-8"
      ])
  }

  private static let sentence =
    "Наставник и наставляемый, которые работают вместе, составляют план."

  /// The text in KOI8-R, Russian letters only.
  private static func koi8(_ text: String) -> [UInt8] {
    let small = Array("юабцдефгхийклмнопярстужвьызшэщчъ".unicodeScalars)
    let capitals = Array("ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ".unicodeScalars)
    return text.unicodeScalars.map { character in
      if let index = small.firstIndex(of: character) { return UInt8(0xC0 + index) }
      if let index = capitals.firstIndex(of: character) { return UInt8(0xE0 + index) }
      return UInt8(truncatingIfNeeded: character.value)
    }
  }

  private static let others: [(name: String, bytes: [UInt8])] = [
    ("a header in UTF-8", Array("название: Приказ\n".utf8) + windows(sentence)),
    ("KOI8-R", koi8(sentence)), ("KOI8-R in capitals", koi8(sentence.uppercased())),
    // «я» of the Macintosh is «Я» of Windows.
    ("MacCyrillic", windows(sentence.replacing("я", with: "Я"))),
    ("a byte without a letter", windows(sentence) + [0x98]),
    ("a letter of another language", windows(sentence) + [0x20, 0xB3]),
    ("a null byte", windows(sentence) + [0]),
    ("old line ends", windows(sentence) + [0x0D] + windows(sentence)),
    ("an old line end at the end", windows(sentence) + [0x0D]),
    ("rare letters", windows("Шумный, щуплый жук жужжал, кружа здесь, где был яблоневый сруб")),
    ("a word that cannot begin so", windows(sentence + " ыкола")),
    ("one more capital", windows(sentence + " МосОбр")),
  ]

  @Test(arguments: others)
  func `does not take other bytes for Windows-1251`(_ name: String, _ bytes: [UInt8]) {
    let decoded = decodeText(path: "a.md", bytes: bytes)
    #expect(decoded.diagnostics.map { $0.fix == nil } == [true])
    #expect(decoded.messages.allSatisfy { !$0.contains("Windows-1251") })
  }

  @Test func `takes capitals, a quote behind a capital and Windows line ends for Windows-1251`() {
    let text = "«ФГОС» Сидоров: \(Self.sentence)\r\n\(Self.sentence)\r\n"
    #expect(
      decodeText(path: "a.md", bytes: Self.windows(text)).messages
        == ["кодировка Windows-1251, а нужна UTF-8"])
  }

  @Test func `explains a null byte`() {
    let decoded = decodeText(path: "a.md", bytes: Array("Школа\nа\0б".utf8))
    #expect(decoded.messages == ["нулевой байт: это не текстовый файл, или он повреждён"])
    #expect(decoded.diagnostics.first?.span.start == SourcePosition(line: 2, column: 2))
  }

  @Test func `explains a carriage return without a line feed`() {
    let decoded = decodeText(path: "a.md", bytes: Array("а\rб".utf8))
    #expect(decoded.rules == ["text-encoding"])
    #expect(decoded.ranges == [2..<3])
  }

  @Test func `refuses more than 4 MiB`() {
    let edge = [UInt8](repeating: 0x61, count: TextLimits.file)
    #expect(decodeText(path: "a.md", bytes: edge).messages == [])
    let decoded = decodeText(path: "a.md", bytes: edge + [0x61])
    #expect(decoded.rules == ["text-too-large"])
    #expect(decoded.messages == ["текст больше 4 МиБ: в файле около 5 МиБ"])
  }
}
