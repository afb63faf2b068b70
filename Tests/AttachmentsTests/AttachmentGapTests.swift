import Attachments
import Testing

@Suite struct `What could not be read` {
  /// A file and the gaps that are due.
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let format: AttachmentFormat
    let gaps: [AttachmentGap]
    var testDescription: String { file }

    init(_ file: String, _ format: AttachmentFormat, _ gaps: AttachmentGap...) {
      (self.file, self.format, self.gaps) = (file, format, gaps)
    }
  }

  static let cases = [
    Case("s-parolem.pdf", .pdf, AttachmentGap(.encrypted)),
    Case("s-parolem.zip", .archive, AttachmentGap(.encrypted)),
    Case("s-parolem.odt", .archive, AttachmentGap(.encrypted)),
    Case(
      "s-tekstom.zip", .archive,
      AttachmentGap(.unknownFormat("вложенный файл"), in: "внутри: spisok.txt")),
    Case(
      "ogromen.docx", .archive,
      AttachmentGap(.tooLarge("распакованное слишком велико"))),
    Case("korotok.docx", .archive, AttachmentGap(.damaged, in: "внутри: word/document.xml")),
    Case("oborvan.docx", .archive, AttachmentGap(.damaged)),
    Case("oborvan.docx", .pdf, AttachmentGap(.damaged)),
    Case("skan.pdf", .pdf, AttachmentGap(.picturesOfText, in: "с. 1")),
    Case(
      "s-vlozheniem.pdf", .pdf, AttachmentGap(.picturesOfText, in: "с. 1"),
      AttachmentGap(.unknownFormat("вложенный файл"), in: "vedomost.txt")),
    Case(
      "2000-stranits.pdf", .pdf,
      AttachmentGap(.tooLarge("больше 1000 страниц"), in: "с. 1001 и дальше")),
    Case(
      "bomba.docx", .archive,
      AttachmentGap(.tooLarge("распакованное слишком велико"), in: "внутри: word/document.xml")),
    Case(
      "sushchnosti.docx", .archive,
      AttachmentGap(.declaresEntities, in: "внутри: word/document.xml")),
    Case("bomba.png", .png, AttachmentGap(.packedCaption)),
  ]

  @Test(arguments: cases) func `is said, with the reason`(_ row: Case) throws {
    #expect(try Fixture(row.file).read(as: row.format).gaps == row.gaps)
  }

  @Test func `is what an archive holds beyond the limits`() throws {
    var limits = ReadingLimits()
    limits.entries = 5
    let few = try Fixture("pamiatka.docx").read(as: .archive, limits: limits)
    #expect(few.gaps == [AttachmentGap(.tooLarge("больше 5 частей"))])
    limits = ReadingLimits()
    limits.archive = 1_000
    let small = try Fixture("pamiatka.docx").read(as: .archive, limits: limits)
    #expect(small.gaps == [AttachmentGap(.tooLarge("распакованное слишком велико"))])
  }

  @Test func `is an archive too deep in others`() {
    let innermost = StoredArchive.bytes(of: [("word/document.xml", Array("<p>Эталонов</p>".utf8))])
    let inner = StoredArchive.bytes(of: [("three.docx", innermost)])
    let once = read(StoredArchive.bytes(of: [("two.docx", innermost)]))
    #expect(once.texts.contains { $0.words == "Эталонов\n" } && once.gaps.isEmpty)
    let twice = read(StoredArchive.bytes(of: [("two.docx", inner)]))
    #expect(!twice.texts.contains { $0.words.contains("Эталонов") })
    #expect(twice.gaps.map(\.place) == ["внутри: two.docx / three.docx"])
  }

  @Test func `is an XML text whose elements are nested without end`() {
    let document = String(repeating: "<p>", count: 300) + String(repeating: "</p>", count: 300)
    let reading = read(StoredArchive.bytes(of: [("word/document.xml", Array(document.utf8))]))
    #expect(reading.gaps.map(\.place) == ["внутри: word/document.xml"])
  }

  @Test(arguments: ["theme-list.xml", "settings.xml.txt", "a/manifest.xml", "printerSettings.txt"])
  func `is no part with the name of settings in another place`(_ name: String) {
    let reading = read(StoredArchive.bytes(of: [(name, Array("<p>Эталонов</p>".utf8))]))
    #expect(reading.texts.contains { $0.words.contains("Эталонов") } || reading.gaps.count == 1)
  }

  @Test func `is a sheet whose few cells name a long string very often`() {
    var limits = ReadingLimits()
    limits.output = 100
    let rows = String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 20)
    let archive = StoredArchive.bytes(of: [
      ("xl/worksheets/sheet1.xml", Array("<w><sheetData>\(rows)</sheetData></w>".utf8)),
      ("xl/sharedStrings.xml", Array("<sst><si><t>0123456789</t></si></sst>".utf8)),
    ])
    let file = AttachmentFile(path: "/", format: .archive, bytes: archive)
    let reading = readAttachment(file, with: Fixture.tools, limits: limits)
    #expect(reading.texts.count == 10)
    #expect(
      reading.gaps == [
        AttachmentGap(.tooLarge("слишком много текста"), in: "внутри: xl/worksheets/sheet1.xml")
      ])
  }

  @Test func `is every PDF where the tools are missing`() throws {
    let reading = try Fixture("s-podpisiu.pdf").read(
      as: .pdf, with: PDFTools(searchPath: "/nowhere"))
    #expect(
      reading.gaps
        == ["pdftotext", "qpdf", "pdfinfo"].map { AttachmentGap(.missingTool($0)) })
    #expect(reading.dependsOnMachine)
  }

  @Test func `is a PDF over which a tool takes too long`() throws {
    var limits = ReadingLimits()
    limits.time = .zero
    let reading = try Fixture("s-podpisiu.pdf").read(as: .pdf, limits: limits)
    #expect(reading.gaps.first == AttachmentGap(.slowTool("pdftotext")))
    #expect(reading.dependsOnMachine)
  }

  @Test func `is a PDF of which a tool prints too much`() throws {
    var limits = ReadingLimits()
    limits.output = 100
    let reading = try Fixture("s-podpisiu.pdf").read(as: .pdf, limits: limits)
    #expect(reading.gaps == [AttachmentGap(.tooLarge("слишком много текста"))])
  }

  @Test(arguments: [AttachmentFormat.jpeg, .png, .gif, .webp])
  func `is a picture that ends in the middle`(_ format: AttachmentFormat) throws {
    let name = ["jpg", "png", "gif", "webp"][
      [.jpeg, .png, .gif, .webp].firstIndex(of: format) ?? 0]
    let whole = try Fixture("snimok.\(name)").bytes
    let reading = read(Array(whole.prefix(100)), as: format)
    #expect(reading.gaps == [AttachmentGap(.damaged)])
  }

  @Test(arguments: [
    ("snimok.jpg", AttachmentFormat.jpeg, "Эталонова", true),
    ("snimok.png", .png, "Эталонова", true),
    ("snimok.jpg", .jpeg, "\0\0\0", false), ("snimok.png", .png, "\0\0\0", false),
    ("snimok.jpg", .jpeg, "", false), ("snimok.png", .png, "", false),
  ])
  func `is what stands behind the end of a picture`(
    _ name: String, _ format: AttachmentFormat, _ words: String, _ isTold: Bool
  ) throws {
    let reading = read(try Fixture(name).bytes + Array(words.utf8), as: format)
    #expect(reading.gaps == (isTold ? [AttachmentGap(.appendedData)] : []))
  }

  /// A second scan, restarts and bytes of 255 among the points, and a comment between the scans.
  @Test func `is no part of a picture that comes in several scans`() {
    let scan: [UInt8] = [0xFF, 0xDA, 0, 2, 1, 0xFF, 0, 0xFF, 0xD3, 7, 0xFF, 0xFF]
    let comment: [UInt8] = [0xFE, 0, 4, 0x41, 0x42, 0xFF]
    let bytes = [0xFF, 0xD8] + scan + comment + scan.dropFirst() + [0xD9]
    let reading = read(bytes, as: .jpeg)
    #expect(reading.texts.map(\.words) == ["AB"])
    #expect(reading.gaps == [])
    #expect(read(bytes + [1], as: .jpeg).gaps == [AttachmentGap(.appendedData)])
  }

  @Test(arguments: ["word/media/image1.emf", "ppt/media/image2.wmf"])
  func `is a drawing of Windows in an office file`(_ name: String) {
    let reading = read(StoredArchive.bytes(of: [(name, [1, 0, 0, 0])]))
    #expect(
      reading.gaps == [
        AttachmentGap(.unknownFormat("векторный рисунок"), in: "внутри: \(name)")
      ])
  }

  private func read(_ bytes: [UInt8], as format: AttachmentFormat = .archive) -> AttachmentReading {
    readAttachment(AttachmentFile(path: "/", format: format, bytes: bytes), with: Fixture.tools)
  }
}
