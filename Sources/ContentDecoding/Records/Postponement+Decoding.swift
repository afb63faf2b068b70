import Diagnostics
import Mentorship

/// The keys of «перенос».
enum PostponementFields {
  static let deadline = Field(
    "на", .required, FieldType.text.located(), "Новый срок словами.", example: "сентябрь 2021 г.")
  static let reason = Field(
    "причина", .required, .text, "Почему срок перенесён.", example: "решение педагогического совета"
  )
  static let shape = RecordShape("перенос", deadline, reason)

  static let type = FieldType<Postponement>.record(shape) { record, journal in
    let deadline = record.read(deadline, &journal)
    let reason = record.read(reason, &journal)
    guard let deadline, let reason else { return nil }
    return Postponement(deadline: deadline, reason: reason)
  }
}
