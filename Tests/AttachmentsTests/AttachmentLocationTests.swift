import Attachments
import Testing

@Suite struct `The place of shooting` {
  @Test(arguments: [
    ("snimok.jpg", AttachmentFormat.jpeg), ("snimok.webp", .webp), ("snimok.png", .png),
    ("mesto.png", .png), ("s-profilem.png", .png),
  ])
  func `is seen in EXIF and in XMP`(_ file: String, _ format: AttachmentFormat) throws {
    #expect(try Fixture(file).read(as: format).locations == ["сведения о снимке"])
  }

  @Test func `is seen in a picture within a document`() throws {
    let picture = try Fixture("snimok.jpg").bytes
    let archive = StoredArchive.bytes(of: [("word/media/image1.jpeg", picture)])
    let file = AttachmentFile(path: "/", format: .archive, bytes: archive)
    let locations = readAttachment(file, with: Fixture.tools).locations
    #expect(locations == ["внутри: word/media/image1.jpeg, сведения о снимке"])
  }

  @Test func `is not seen once it was taken out`() throws {
    let reading = try Fixture("bez-mesta.jpg").read(as: .jpeg)
    #expect(reading.locations == [])
    #expect(reading.texts.contains { $0.words == "Образцова Анна" })
  }
}
