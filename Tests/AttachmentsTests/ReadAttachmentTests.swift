import Attachments
import Foundation
import Testing

@Suite struct `Words of a file` {
  /// Words of a fixture and the place where they stand.
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let format: AttachmentFormat
    let words: String
    let place: String
    var testDescription: String { "\(file): \(words)" }

    init(_ file: String, _ format: AttachmentFormat, _ words: String, _ place: String) {
      (self.file, self.format, self.words, self.place) = (file, format, words, place)
    }
  }

  static let cases: [Case] = [
    Case("s-podpisiu.pdf", .pdf, "Наставник Образцова ведёт урок", "с. 1"),
    Case("s-podpisiu.pdf", .pdf, "Колонтитул Типовой", "с. 1"),
    Case("s-podpisiu.pdf", .pdf, "SNILS 112-233-445 95", "с. 1"),
    Case("s-podpisiu.pdf", .pdf, "Макетов Пётр", "свойство «Автор»"),
    Case("s-podpisiu.pdf", .pdf, "Макетова Ольга", "электронная подпись"),
    Case("s-podpisiu.pdf", .pdf, "maketova@yandex.example", "электронная подпись"),
    Case("s-podpisiu.pdf", .pdf, "Заметка Пробного", "пометка"),
    Case("s-sertifikatom.pdf", .pdf, "СНИЛС 11223344595", "сертификат подписи, СНИЛС"),
    Case("s-sertifikatom.pdf", .pdf, "ИНН 500100732259", "сертификат подписи, ИНН"),
    Case("s-sertifikatom.pdf", .pdf, "Эталонова Вера Павловна", "сертификат подписи, имя"),
    Case("s-sertifikatom.pdf", .pdf, "методист", "сертификат подписи, должность"),
    Case("s-sertifikatom.pdf", .pdf, "etalonova@yandex.example", "сертификат подписи, почта"),
    Case("s-sertifikatom.pdf", .pdf, "vera@yandex.example", "сертификат подписи"),
    Case("prikaz.sig", .signature, "СНИЛС 11223344595", "сертификат подписи, СНИЛС"),
    Case("prikaz.p7s", .signature, "СНИЛС 11223344595", "сертификат подписи, СНИЛС"),
    Case("pamiatka.docx", .archive, "Наставник Образцова ведёт урок", "основной текст"),
    Case("pamiatka.docx", .archive, "Колонтитул Типовой", "колонтитул"),
    Case("pamiatka.docx", .archive, "Сноска Эталонова", "сноска"),
    Case("pamiatka.docx", .archive, "Примечание Примерова", "примечание"),
    Case("pamiatka.docx", .archive, "Пробный И.", "автор правки или примечания"),
    Case("pamiatka.docx", .archive, "Макетов Пётр", "свойство «Автор»"),
    Case("pamiatka.docx", .archive, "maketov@yandex.example", "свойство «Кто изменил последним»"),
    Case("pamiatka.docx", .archive, "8 927 000-00-00", "свойство «Телефон»"),
    Case("pamiatka.odt", .archive, "Наставник Образцова ведёт урок", "основной текст"),
    Case("pamiatka.odt", .archive, "Колонтитул Типовой", "колонтитул или стиль"),
    Case("pamiatka.odt", .archive, "Сноска Эталонова", "сноска"),
    Case("pamiatka.odt", .archive, "Примечание Примерова", "примечание"),
    Case("pamiatka.odt", .archive, "maketov@yandex.example", "свойство «Автор»"),
    Case("pamiatka.odt", .archive, "8 927 000-00-00", "свойство «Телефон»"),
    Case("tablitsa.xlsx", .archive, "Шаблонова Вера", "лист «Итоги», ячейка B4"),
    Case("tablitsa.xlsx", .archive, "maketov@yandex.example", "свойство «Кто изменил последним»"),
    Case("tablitsa.ods", .archive, "Шаблонова Вера", "основной текст"),
    Case("snimok.jpg", .jpeg, "Образцова Анна", "сведения о снимке, автор"),
    Case("snimok.jpg", .jpeg, "Примечание Эталонова", "сведения о снимке, примечание"),
    Case("snimok.jpg", .jpeg, "Заметка Типовой", "сведения о снимке, примечание"),
    Case("snimok.jpg", .jpeg, "maketov@yandex.example", "сведения о снимке, контакт"),
    Case("snimok.jpg", .jpeg, "Права Шаблоновой", "свойство «rights»"),
    Case("snimok.png", .png, "Образцова Анна", "подпись к картинке"),
    Case("s-podpisiami.png", .png, "СНИЛС 112-233-445 95", "подпись к картинке"),
    Case("s-podpisiami.png", .png, "maketov@yandex.example", "подпись к картинке"),
    Case("s-podpisiami.png", .png, "Заметка Типовой", "сведения о снимке, контакт"),
    Case("snimok.gif", .gif, "Снимала Макетова", "примечание к картинке"),
  ]

  @Test(arguments: cases) func `is found at its place`(_ row: Case) throws {
    let reading = try Fixture(row.file).read(as: row.format)
    let places = reading.texts.filter { $0.words.contains(row.words) }.map(\.place)
    #expect(places.contains(row.place), "\(reading.texts)")
    #expect(reading.gaps == [])
  }

  @Test func `in neighbouring cells are read together`() throws {
    let sheet = """
      <worksheet><sheetData><row r="4"><c r="B4" t="inlineStr"><is><t>паспорт</t></is></c>\
      <c r="C4" t="s"><v>0</v></c><c r="D4"><v>3601123456</v></c></row></sheetData></worksheet>
      """
    let archive = StoredArchive.bytes(of: [
      ("xl/worksheets/sheet1.xml", Array(sheet.utf8)),
      ("xl/sharedStrings.xml", Array("<sst><si><t>вы</t><t>дан</t></si></sst>".utf8)),
    ])
    #expect(
      read(archive).texts == [
        AttachmentText(
          place: "лист «xl/worksheets/sheet1.xml», ячейки B4–D4",
          words: "паспорт\tвыдан\t3601123456")
      ])
  }

  @Test func `are read of a file whose name looks like an option`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { remove(folder) }
    let path = folder.appending(path: "-x.pdf").path
    try FileManager.default.copyItem(atPath: Fixture("s-podpisiu.pdf").path, toPath: path)
    let file = AttachmentFile(path: path, format: .pdf, bytes: [])
    let texts = readAttachment(file, with: Fixture.tools).texts
    #expect(texts.contains { $0.words.contains("112-233-445 95") })
  }

  private func read(_ bytes: [UInt8]) -> AttachmentReading {
    readAttachment(
      AttachmentFile(path: "/", format: .archive, bytes: bytes), with: Fixture.tools)
  }

  private func remove(_ folder: URL) {
    do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) }
  }
}
