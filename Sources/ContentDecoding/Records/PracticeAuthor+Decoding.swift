import ContentSyntax
import Diagnostics
import Mentorship

/// The keys of an author who is no mentor of the base.
enum PracticeAuthorFields {
  static let name = Field(
    "фио", .required, .personName, "Фамилия, имя, отчество.", example: "Образцова Анна Ивановна")
  static let post = Field(
    "должность", .required, .text, "Должность и место работы.", example: "методист")
  static let consent = Field(
    "согласие", .optional, FieldType.id(of: .consent).located(), "Id согласия, если оно есть.",
    example: "s-007")
  static let shape = RecordShape("автор практики", name, post, consent)

  /// The id of a mentor, or a record about somebody else.
  static let type = FieldType<PracticeAuthor>.either(
    .id(.mentor), or: shape, word: PracticeAuthor.mentor
  ) { record, journal in
    let name = record.read(name, &journal)
    let post = record.read(post, &journal)
    let consent = record.read(consent, &journal)
    // The name and the post of an author are open as for staff (content format, section 3).
    let subject = PersonalSubject(at: record.firstLine, as: .staff)
    guard let name, let post else { return nil }
    return .person(
      name: Personal(name, .name, of: subject), post: Personal(post, .post, of: subject),
      consent: consent)
  }
}
