import ContentSyntax
import Diagnostics
import Mentorship

/// The keys of an expert review.
enum PracticeReviewFields {
  static let level = Field(
    "уровень", .required, FieldType<EventLevel>.oneOf("уровень экспертизы"),
    "Кто оценил практику.", example: "окружной")
  static let date = Field(
    "дата", .required, FieldType.date.located(), "Когда её оценили.", example: "2021-10-28")
  static let shape = RecordShape("экспертиза", level, date)

  static let type = FieldType<PracticeReview>.record(shape) { record, journal in
    let level = record.read(level, &journal)
    let date = record.read(date, &journal)
    guard let level, let date else { return nil }
    return PracticeReview(level: level, date: date)
  }
}
