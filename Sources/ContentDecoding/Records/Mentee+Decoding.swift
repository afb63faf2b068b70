import ContentSyntax
import Diagnostics
import Mentorship

/// The keys of one entry of `mentees.yaml`.
enum MenteeFields {
  static let code = Field(
    "код", .required, FieldType.menteeCode.located(),
    "Код вместо имени; имён в этом файле не бывает.", example: "Н-01")
  static let group = Field(
    "группа", .required, FieldType.term(of: .groups).located(), "Группа наставляемых из словаря.",
    example: "молодой специалист")
  static let requests = Field(
    "запросы", .required, FieldType.list(of: FieldType.term(of: .functions).located()),
    "В чём нужна помощь: функции наставника из словаря.", example: "[предметник, методист]")
  static let start = Field(
    "с", .optional, FieldType.date.located(), "Первый день.", example: "2021-09-01")
  static let end = Field(
    "по", .optional, FieldType.date.located(), "Последний день.", example: "2022-05-31")
  static let shape = RecordShape(
    "наставляемый", code, group, requests, start, end, CommonFields.sample,
    CommonFields.acceptances)

  static let type = FieldType<Mentee>.record(shape) { record, journal in
    let code = record.read(code, &journal)
    let group = record.read(group, &journal)
    let requests = record.read(requests, &journal) ?? []
    let start = record.read(start, &journal)
    let end = record.read(end, &journal)
    let info = record.info(key: "mentees/\(code?.value ?? "")", &journal)
    guard let code, let group else { return nil }
    return Mentee(
      code: Unpublished(code), info: info, group: Unpublished(group),
      requests: Unpublished(requests), start: start, end: end)
  }
  /// The whole of `mentees.yaml`.
  static let list = FieldType<[Mentee]>.list(of: type)
}
