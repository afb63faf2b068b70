import Attachments
import Foundation
import Testing

/// Signatures in encodings that programs write, byte by byte (ITU-T X.690).
@Suite struct `The certificate of a signature` {
  /// The content of `/Contents`, and the words that are due.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let words: [String]

    init(_ name: String, _ bytes: [UInt8], _ words: String...) {
      (testDescription, self.bytes, self.words) = (name, bytes, words)
    }
  }

  static let insurance: [UInt8] = [0x06, 0x05, 0x2A, 0x85, 0x03, 0x64, 0x03]
  static let taxpayer: [UInt8] = [0x06, 0x08, 0x2A, 0x85, 0x03, 0x03, 0x81, 0x03, 0x01, 0x01]

  static let cases = [
    Case(
      "a number as digits", list(insurance + value(0x12, "11223344595")), "СНИЛС 11223344595"),
    Case("behind zeros", list(value(0x0C, "Эталонова")) + [0, 0, 0], "Эталонова"),
    Case(
      "an organisation's number", list(taxpayer + value(0x12, "007707083893")), "ИНН 7707083893"),
    Case(
      "lengths that a mark tells",
      [0x30, 0x80, 0x31, 0x80] + value(0x0C, "Типовая") + [0, 0, 0, 0], "Типовая"),
    Case("two bytes a letter", list([0x1E, 0x04, 0x04, 0x10, 0x04, 0x2F]), "АЯ"),
    Case(
      "four bytes a letter", list([0x1C, 0x08, 0, 0, 0x04, 0x10, 0, 0, 0x04, 0x2F]), "АЯ"),
    Case("within octets", list([0x04, 0x06] + list(value(0x0C, "ab"))), "ab"),
    Case("octets that are none", list([0x04, 0x02, 0x30, 0x05] + value(0x0C, "ab")), "ab"),
    Case("an address", list(value(0x81, "a@b.example")), "a@b.example"),
    Case("the same again", list(value(0x0C, "ab") + value(0x0C, "ab")), "ab"),
    Case("nothing yet", [0, 0, 0, 0]),
  ]

  @Test(arguments: cases) func `is read in every encoding`(_ row: Case) throws {
    let reading = try read(row.bytes)
    #expect(reading.texts.filter(\.isInSignature).map(\.words) == row.words)
    #expect(reading.gaps == [])
  }

  @Test(arguments: [
    [0x30, 0x05, 0x0C, 0x09, 0x41], [0x30, 0x85, 1, 1, 1, 1, 1],
    [0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF],
    [0x30, 0x80, 0x0C, 0x01, 0x41], [0x0C, 0x80, 0x41], [0x1F, 0xFF, 0xFF], [0x30, 0x06],
    Array(repeating: [0x30, 0x80], count: 300).flatMap(\.self),
  ])
  func `that is broken or too deep is told`(_ bytes: [UInt8]) throws {
    #expect(try read(bytes).gaps == [AttachmentGap(.damaged, in: "электронная подпись")])
  }

  @Test func `of very many strings is cut, and that is told`() {
    let strings = Array(repeating: Self.value(0x0C, "a"), count: 5_001).flatMap(\.self)
    let file = AttachmentFile(
      path: "/", format: .signature, bytes: [0x30, 0x80] + strings + [0, 0])
    #expect(
      readAttachment(file, with: Fixture.tools).gaps == [
        AttachmentGap(.tooLarge("слишком много текста"), in: "электронная подпись")
      ])
  }

  @Test func `that stands apart from the signature is told`() throws {
    let reading = try read([0, 0], catalog: "/DSS<</Certs[]>>")
    #expect(reading.gaps.map(\.place) == ["электронная подпись"])
  }

  /// A PDF without pages whose signature holds the bytes.
  private func read(
    _ contents: [UInt8], catalog: String = ""
  ) throws -> AttachmentReading {
    let hex = contents.map { String($0 >> 4, radix: 16) + String($0 & 0xF, radix: 16) }.joined()
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
    try """
    %PDF-1.5
    1 0 obj<</Type/Catalog/Pages 2 0 R/S 3 0 R\(catalog)>>endobj
    2 0 obj<</Type/Pages/Count 1/Kids[4 0 R]>>endobj
    3 0 obj<</Type/Sig/Contents<\(hex)>>>endobj
    4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
    trailer<</Root 1 0 R/Size 5>>

    """.write(to: file, atomically: true, encoding: .utf8)
    defer { do { try FileManager.default.removeItem(at: file) } catch { Issue.record(error) } }
    return readAttachment(
      AttachmentFile(path: file.path, format: .pdf, bytes: []), with: Fixture.tools)
  }

  /// A sequence.
  private static func list(_ content: [UInt8]) -> [UInt8] {
    [0x30, UInt8(content.count)] + content
  }

  private static func value(_ tag: UInt8, _ words: String) -> [UInt8] {
    [tag, UInt8(words.utf8.count)] + words.utf8
  }
}
