import ContentSyntax
import Diagnostics
import Mentorship

/// The keys of a training that is no event of the section.
enum TrainingFields {
  static let title = Field(
    "название", .required, .text, "Название курса.", example: "Наставник в школе")
  static let date = Field(
    "дата", .optional, .date, "День окончания.", example: "2021-06-18")
  static let hours = Field("часов", .optional, .count, "Сколько часов.", example: "36")
  static let shape = RecordShape("обучение", title, date, hours)

  /// The id of an event, or a record about a course.
  static let type = FieldType<Training>.either(.id(.event), or: shape, word: Training.event) {
    record, journal in
    let title = record.read(title, &journal)
    let date = record.read(date, &journal)
    let hours = record.read(hours, &journal)
    return title.map { .course(title: $0, date: date, hours: hours) }
  }
}
