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
  static let type = FieldType<Training>("id события или курс") { node, findings in
    if case .scalar(let id) = node.kind { return .event(Located(id, at: node.span)) }
    return RecordReader(node, as: shape, &findings).flatMap { record in
      let title = record.read(title, &findings)
      let date = record.read(date, &findings)
      let hours = record.read(hours, &findings)
      return title.map { .course(title: $0, date: date, hours: hours) }
    }
  }
}
