import ContentSyntax
import Diagnostics
import Mentorship

/// The keys of an agreement with a mentor.
enum MentoringAgreementFields {
  static let number = Field("номер", .optional, .text, "Номер соглашения.", example: "3")
  static let date = Field(
    "дата", .optional, .date, "Дата соглашения.", example: "2021-08-30")
  static let shape = RecordShape("соглашение", number, date)

  static let type = FieldType<MentoringAgreement>.record(shape) { record, journal in
    let number = record.read(number, &journal)
    let date = record.read(date, &journal)
    return MentoringAgreement(number: number, date: date)
  }
}
