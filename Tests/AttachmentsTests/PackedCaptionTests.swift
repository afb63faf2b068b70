import Attachments
import Testing

@Suite struct `A packed caption of a picture` {
  /// The words of a chunk, packed or not so, and whether they are read.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let stream: [UInt8]
    let isRead: Bool
    var testDescription: String { name }
  }

  static let whole = zlibStream(of: "Эталонов")
  static let cases = [
    Case(name: "whole", stream: whole, isRead: true),
    Case(name: "with bytes behind it", stream: whole + [0, 0], isRead: true),
    Case(name: "cut in its sum", stream: whole.dropLast(), isRead: false),
    Case(name: "cut in its words", stream: Array(whole.prefix(10)), isRead: false),
    Case(name: "with a wrong sum", stream: whole.dropLast() + [0], isRead: false),
    Case(
      name: "of noise", stream: (0..<200).map { UInt8(truncatingIfNeeded: $0 * 37) }, isRead: false),
    Case(name: "of nothing", stream: [], isRead: false),
  ]

  @Test(arguments: cases) func `is read, or said to be unread`(_ row: Case) throws {
    let heads = [("zTXt", "Comment\0\0"), ("iTXt", "Comment\0\u{1}\0ru\0Примечание\0")]
    for (kind, head) in heads {
      let reading = try read([chunk(kind, Array(head.utf8) + row.stream)])
      #expect(reading.texts.contains { $0.words == "Эталонов" } == row.isRead)
      #expect(reading.gaps == (row.isRead ? [] : [AttachmentGap(.packedCaption)]))
    }
  }

  @Test func `is XMP by its keyword`() throws {
    let packet = Self.zlibStream(of: "<x GPSLatitude=\"53.2\"/>")
    let head = Array("XML:com.adobe.xmp\0\u{1}\0\0\0".utf8)
    #expect(try read([chunk("iTXt", head + packet)]).locations.count == 1)
  }

  @Test func `may be as long as the limit, with all others of the picture`() throws {
    let caption = chunk("zTXt", Array("Comment\0\0".utf8) + Self.whole)
    let room = "Эталонов".utf8.count
    #expect(try read([caption], captions: room).gaps == [])
    #expect(try read([caption], captions: room - 1).gaps == [AttachmentGap(.packedCaption)])
    #expect(try read([caption, caption], captions: room).gaps == [AttachmentGap(.packedCaption)])
  }

  @Test(arguments: ["", "\n", "\nexif\n 3\n4578", "\nexif\n 2\n4g", "\nexif\n 2\n457"])
  func `with half a profile spoils nothing`(_ profile: String) throws {
    let words = Self.zlibStream(of: profile)
    let reading = try read([chunk("zTXt", Array("Raw profile type exif\0\0".utf8) + words)])
    #expect(reading.locations == [])
    #expect(reading.texts.map(\.words) == ["Образцова Анна"])
  }

  /// The fixture with chunks behind its signature and first chunk.
  private func read(_ chunks: [[UInt8]], captions: Int? = nil) throws -> AttachmentReading {
    let whole = try Fixture("snimok.png").bytes
    // The XMP of the fixture tells a place of its own: only the caption before it is kept.
    let bytes = Array(whole.prefix(33) + chunks.joined() + whole.dropFirst(33).prefix(50))
    var limits = ReadingLimits()
    if let captions { limits.captions = captions }
    let file = AttachmentFile(path: "/", format: .png, bytes: bytes)
    return readAttachment(file, with: Fixture.tools, limits: limits)
  }

  /// A size, a kind, the content, a sum that nobody checks.
  private func chunk(_ kind: String, _ content: [UInt8]) -> [UInt8] {
    [0, 0, UInt8(content.count >> 8), UInt8(content.count & 255)] + Array(kind.utf8) + content
      + [0, 0, 0, 0]
  }

  /// One block that is stored and not packed (RFC 1950; RFC 1951, 3.2.4).
  private static func zlibStream(of words: String) -> [UInt8] {
    let bytes = Array(words.utf8)
    let size = UInt8(bytes.count)
    var (low, high) = (1, 0)
    for byte in bytes {
      low = (low + Int(byte)) % 65_521
      high = (high + low) % 65_521
    }
    let sum = [high >> 8, high & 255, low >> 8, low & 255].map { UInt8($0) }
    return [0x78, 0x01, 0x01, size, 0, ~size, 0xFF] + bytes + sum
  }
}
