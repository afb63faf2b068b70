import Diagnostics
import Mentorship
import Testing

@testable import ContentDecoding

@Suite struct `The sorts of content files` {
  @Test func `are all described`() {
    let paths =
      ContentFileKind.files.map(\.key) + ContentCollection.allCases.map { "\($0.rawValue)/*.md" }
    #expect(ContentFileForm.all.map(\.path) == paths)
    #expect(Set(ContentFileForm.all.map(\.name)).count == paths.count)
  }

  @Test func `have a schema that names its definitions without a clash`() {
    for form in ContentFileForm.all {
      let records = form.shape.allRecords
      #expect(Set(records.map(\.definitionName)).count == records.count)
    }
  }

  @Test(arguments: [
    ("site", "цвет", "цвет"),
    ("site", "куратор", "руководитель или куратор"),
    ("plan", "задачи", "список: текст"),
    ("mentor", "функции", "список: слово из списка «функции» словаря"),
    ("mentor", "работник школы", "да или нет"),
    ("event", "участники", "целое число от 0 до 999999 или список: id наставника"),
    ("practice", "материалы", "список: id документа или файл или материал"),
    ("document", "уровень", "уровень документа"),
  ])
  func `say in Russian what a field takes`(file: String, key: String, name: String) throws {
    let form = try #require(ContentFileForm.all.first { $0.name == file })
    let record = try #require(form.shape.allRecords.first)
    #expect(record.fields.first { $0.key == key }?.shape.name == name)
  }

  @Test func `take their words from the vocabulary of the school`() throws {
    var vocabulary = Vocabulary.standard
    vocabulary.documentKinds = [Term("устав")]
    let form = try #require(ContentFileForm.all.first { $0.name == "document" })
    #expect(form.schema(vocabulary).written.contains("\"устав\""))
    #expect(!form.schema(vocabulary).written.contains("\"протокол\""))
  }
}
