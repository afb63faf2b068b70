import Testing

@testable import Mentorship

struct FileFormatTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let format: FileFormat
    var testDescription: String { format.rawValue }

    init(_ text: String, _ format: FileFormat) { self.init(Array(text.utf8), format) }

    init(_ bytes: [UInt8], _ format: FileFormat) {
      self.bytes = bytes
      self.format = format
    }
  }

  static let cases: [Case] = [
    Case("%PDF-1.7\n", .pdf), Case("\n\n%PDF-1.4", .pdf), Case([0xFF, 0xD8, 0xFF, 0xE0, 0], .jpeg),
    Case([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .png), Case("GIF89a\u{1}", .gif),
    Case("RIFF\u{4}\u{0}\u{0}\u{0}WEBPVP8 ", .webp), Case("RIFF\u{4}\u{0}\u{0}\u{0}WAVE", .unknown),
    Case("PK\u{3}\u{4}…mimetypeapplication/vnd.oasis.opendocument.textPK", .openText),
    Case("PK\u{3}\u{4}…[Content_Types].xml…word/document.xml", .word),
    Case("PK\u{3}\u{4}…[Content_Types].xml…xl/workbook.xml", .sheet),
    Case("PK\u{3}\u{4}…снимки/1.jpg", .archive),
    Case([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], .oldOffice),
    Case("<?xml version=\"1.0\"?>\n<svg/>", .svg), Case("\u{FEFF} <svg>", .svg),
    Case("<!DOCTYPE html><svg>", .webPage), Case("<html>", .webPage), Case("<rss/>", .text),
    Case("просто слова", .text), Case([0xCF, 0xF0, 0xE8], .text),
    Case([0xFF, 0xFE, 0x1F, 4], .text),
    Case([0x30, 0x80, 6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2], .signature),
    Case("-----BEGIN CMS-----\nMIIF", .signature),
    Case("MIIF" + String(repeating: "kZ+/\r\n", count: 40), .signature),
    Case("MIIF и другие слова " + String(repeating: "k", count: 300), .text),
    Case([0x1F, 0x8B, 8, 0], .packed), Case("Rar!\u{1A}\u{7}\u{0}", .packed),
    Case([], .empty), Case([0, 1, 2], .unknown),
  ]

  @Test(arguments: cases)
  func `tells a file by its first bytes`(_ file: Case) {
    #expect(FileFormat(of: file.bytes) == file.format)
  }

  @Test(arguments: [
    ("foto.JPG", FileFormat.jpeg), ("a/b.docx", .word), ("x.svg", .svg), ("svg", nil),
    ("a.b/c", nil),
    ("zvuk.mp3", nil), ("t.csv", .text),
  ])
  func `knows what the ending of a name promises`(_ path: String, _ format: FileFormat?) {
    #expect(FileFormat(named: path) == format)
  }

  @Test(arguments: [
    (FileFormat.text, FileFormat.jpeg, false), (.png, .jpeg, false), (.jpeg, .jpeg, true),
    (.oldOffice, .word, false), (.sheet, .word, false), (.archive, .word, true),
    (.word, .archive, true), (.webPage, .pdf, false), (.empty, .pdf, false), (.empty, .text, true),
    (.unknown, .text, true), (.unknown, .png, false), (.signature, .text, true),
    (.pdf, .text, false),
  ])
  func `holds a promise only by bytes that can be meant`(
    _ format: FileFormat, _ promise: FileFormat, _ holds: Bool
  ) {
    #expect(format.keeps(promise) == holds)
  }
}
