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

  static let type = FieldType<Cancellation>.record(shape) { record, journal in
    let date = record.read(date, &journal)
    let reason = record.read(reason, &journal)
    guard let date, let reason else { return nil }
    return Cancellation(date: date, reason: reason)
  }
}
