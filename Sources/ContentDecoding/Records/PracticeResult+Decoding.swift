import ContentSyntax
import Diagnostics
import Mentorship

/// The keys of a figure of a practice.
enum PracticeResultFields {
  static let indicator = Field(
    "показатель", .required, .text, "Что измеряли.",
    example: "уроки, где цель достигнута")
  static let before = Field(
    "до", .optional, FieldType.quantity.located(), "Сколько было: число и единица через пробел.",
    example: "38 %")
  static let after = Field(
    "после", .optional, FieldType.quantity.located(), "Сколько стало, в тех же единицах.",
    example: "81 %")
  static let participants = Field(
    "участников", .optional, .count, "У скольких людей измеряли.", example: "8")
  static let shape = RecordShape("результат практики", indicator, before, after, participants)

  static let type = FieldType<PracticeResult>.record(shape) { record, journal in
    let earlier = journal.diagnostics.count
    let indicator = record.read(indicator, &journal)
    let before = record.read(before, &journal)
    let after = record.read(after, &journal)
    let participants = record.read(participants, &journal)
    // A figure that was reported is not missing: no rule is to ask for it.
    guard let indicator, journal.diagnostics.count == earlier else { return nil }
    return PracticeResult(
      indicator: indicator, before: before, after: after, participants: participants,
      span: record.firstLine)
  }
}
