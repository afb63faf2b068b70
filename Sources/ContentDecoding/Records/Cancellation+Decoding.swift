import Diagnostics
import Mentorship

/// The keys of «отмена».
enum CancellationFields {
  static let date = Field(
    "дата", .required, FieldType.date.located(), "День отмены.", example: "2021-09-01")
  static let reason = Field(
    "причина", .required, .text, "Почему мероприятие отменено.",
    example: "решение педагогического совета")
  static let shape = RecordShape("отмена", date, reason)

  static let type = FieldType<Cancellation>.record(shape, named: "отмена") { record, findings in
    let date = record.read(date, &findings)
    let reason = record.read(reason, &findings)
    guard let date, let reason else { return nil }
    return Cancellation(date: date, reason: reason)
  }
}
