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
    Case("s-podpisiu.pdf", .pdf, "maketova@mail.example", "электронная подпись"),
    Case("s-podpisiu.pdf", .pdf, "Заметка Пробного", "пометка"),
    Case("pamiatka.docx", .archive, "Наставник Образцова ведёт урок", "основной текст"),
    Case("pamiatka.docx", .archive, "Колонтитул Типовой", "колонтитул"),
    Case("pamiatka.docx", .archive, "Сноска Эталонова", "сноска"),
    Case("pamiatka.docx", .archive, "Примечание Примерова", "примечание"),
    Case("pamiatka.docx", .archive, "Пробный И.", "автор правки или примечания"),
    Case("pamiatka.docx", .archive, "Макетов Пётр", "свойство «Автор»"),
    Case("pamiatka.docx", .archive, "maketov@mail.example", "свойство «Кто изменил последним»"),
    Case("pamiatka.docx", .archive, "8 927 000-00-00", "свойство «Телефон»"),
    Case("pamiatka.odt", .archive, "Наставник Образцова ведёт урок", "основной текст"),
    Case("pamiatka.odt", .archive, "Колонтитул Типовой", "колонтитул или стиль"),
    Case("pamiatka.odt", .archive, "Сноска Эталонова", "сноска"),
    Case("pamiatka.odt", .archive, "Примечание Примерова", "примечание"),
    Case("pamiatka.odt", .archive, "maketov@mail.example", "свойство «Автор»"),
    Case("pamiatka.odt", .archive, "8 927 000-00-00", "свойство «Телефон»"),
    Case("tablitsa.xlsx", .archive, "Шаблонова Вера", "лист «Итоги», ячейка B4"),
    Case("tablitsa.xlsx", .archive, "maketov@mail.example", "свойство «Кто изменил последним»"),
    Case("tablitsa.ods", .archive, "Шаблонова Вера", "основной текст"),
    Case("snimok.jpg", .jpeg, "Образцова Анна", "сведения о снимке, автор"),
    Case("snimok.jpg", .jpeg, "Примечание Эталонова", "сведения о снимке, примечание"),
    Case("snimok.jpg", .jpeg, "Заметка Типовой", "сведения о снимке, примечание"),
    Case("snimok.jpg", .jpeg, "maketov@mail.example", "сведения о снимке, контакт"),
    Case("snimok.jpg", .jpeg, "Права Шаблоновой", "свойство «rights»"),
    Case("snimok.png", .png, "Образцова Анна", "подпись к картинке"),
    Case("snimok.gif", .gif, "Снимала Макетова", "примечание к картинке"),
  ]

  @Test(arguments: cases) func `is found at its place`(_ row: Case) throws {
    let reading = try Fixture(row.file).read(as: row.format)
    let offset = try #require(reading.text.words.utf8Offset(of: row.words), "\(reading.text)")
    #expect(reading.text.place(at: offset) == row.place)
    #expect(reading.gaps == [])
  }

  @Test func `stand in stretches that are the whole text`() throws {
    let text = try Fixture("pamiatka.docx").read(as: .archive).text
    #expect(text.stretches.allSatisfy { !$0.place.isEmpty })
    #expect(
      text.stretches.contains { $0.words.contains("Образцова") && $0.place == "основной текст" })
  }

  @Test func `are read of a file whose name looks like an option`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { remove(folder) }
    let path = folder.appending(path: "-x.pdf").path
    try FileManager.default.copyItem(atPath: Fixture("s-podpisiu.pdf").path, toPath: path)
    let file = AttachmentFile(path: path, format: .pdf, bytes: [])
    #expect(readAttachment(file, with: Fixture.tools).text.words.contains("112-233-445 95"))
  }

  private func remove(_ folder: URL) {
    do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) }
  }
}

extension String {
  /// Where a string first stands, in UTF-8 bytes.
  fileprivate func utf8Offset(of words: String) -> Int? {
    firstRange(of: words).map { utf8.distance(from: startIndex, to: $0.lowerBound) }
  }
}
