import ContentSyntax
import Diagnostics
import Mentorship

/// The keys of `documents/*.md`.
enum DocumentFields {
  static let title = Field(
    "название", .required, .text, "Название документа.",
    example: "Приказ о внедрении программы наставничества")
  static let kind = Field(
    "вид", .required, FieldType.term(of: .documentKinds).located(), "Вид документа из словаря.",
    example: "приказ")
  static let level = Field(
    "уровень", .optional, FieldType<DocumentLevel>.oneOf("уровень документа"),
    "Кто издал документ.", example: "локальный")
  static let number = Field("номер", .optional, .text, "Номер документа.", example: "16")
  static let date = Field("дата", .optional, .date, "Дата документа.", example: "2021-04-20")
  static let approvedBy = Field(
    "утвердил", .optional, .text, "Кто утвердил документ.", example: "директор Эталонова М. А.")
  static let file = Field(
    "файл", .optional, FieldType.filePath.located(), "Файл документа в папке files/.",
    example: "files/prikaz-16.pdf")
  static let signature = Field(
    "подпись", .optional, FieldType<SignatureKind>.oneOf("вид подписи"), "Как подписан документ.",
    example: "УКЭП")
  static let source = Field(
    "источник", .optional, FieldType.text.located(), "Откуда взят документ.",
    example: "https://school.example/")
  static let published = Field(
    "опубликован", .optional, .date, "День публикации на сайте.", example: "2021-04-22")
  static let replaces = Field(
    "отменяет", .optional, FieldType.list(of: FieldType.documentOrTitle.located()),
    "Документы, которые он заменяет: id записи или название.", example: "[polozhenie-2018]")
  static let repealed = Field(
    "утратил силу", .optional, .date, "День, когда документ перестал действовать.",
    example: "2022-09-01")
  static let shape = RecordShape(
    "документ", title, kind, level, number, date, approvedBy, file, signature, source, published,
    replaces, repealed, CommonFields.updated, CommonFields.sample, CommonFields.acceptances)
}

extension SchoolDocument {
  static func decode(
    _ id: ID<SchoolDocument>, _ record: RecordReader, body: Body, _ journal: inout DecodingJournal
  ) -> SchoolDocument? {
    let title = record.read(DocumentFields.title, &journal)
    let kind = record.read(DocumentFields.kind, &journal)
    let level = record.read(DocumentFields.level, &journal)
    let number = record.read(DocumentFields.number, &journal)
    let date = record.read(DocumentFields.date, &journal)
    let approvedBy = record.read(DocumentFields.approvedBy, &journal)
    let file = record.read(DocumentFields.file, &journal)
    let signature = record.read(DocumentFields.signature, &journal)
    let source = record.read(DocumentFields.source, &journal)
    let published = record.read(DocumentFields.published, &journal)
    let replaces = record.read(DocumentFields.replaces, &journal) ?? []
    let repealed = record.read(DocumentFields.repealed, &journal)
    let updated = record.read(CommonFields.updated, &journal)
    let info = record.info(key: "documents/\(id.text)", &journal)
    guard let title, let kind else { return nil }
    let place = record.span(of: DocumentFields.approvedBy) ?? info.span
    let approval = approvedBy.map {
      Personal($0, .approval, of: PersonalSubject(at: place, as: .management))
    }
    return SchoolDocument(
      id: id, info: info, title: title, kind: kind, level: level, number: number, date: date,
      approvedBy: approval, file: file, signature: signature, source: source,
      published: published, replaces: replaces, repealed: repealed, updated: updated, body: body)
  }
}
