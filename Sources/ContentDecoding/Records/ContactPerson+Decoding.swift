import Diagnostics
import Mentorship

/// The keys of «руководитель» and «куратор».
enum ContactFields {
  static let name = Field(
    "фио", .required, .personName, "Фамилия, имя, отчество.", example: "Образцова Анна Петровна")
  static let post = Field(
    "должность", .required, .text, "Должность в школе.", example: "заместитель директора")
  static let phone = Field(
    "телефон", .optional, .verbatim, "Рабочий телефон; он публикуется.",
    example: "8 (846) 000-00-00")
  static let email = Field(
    "почта", .optional, .verbatim, "Рабочая почта; она публикуется.",
    example: "kurator@school.example")
  static let shape = RecordShape("руководитель или куратор", name, post, phone, email)

  static func type(as capacity: PersonalSubject.Capacity) -> FieldType<ContactPerson> {
    .record(shape) { record, journal in
      let name = record.read(name, &journal)
      let post = record.read(post, &journal)
      let phone = record.read(phone, &journal)
      let email = record.read(email, &journal)
      guard let name, let post else { return nil }
      let subject = PersonalSubject(at: record.firstLine, as: capacity)
      return ContactPerson(
        name: Personal(name, .name, of: subject), post: Personal(post, .post, of: subject),
        phone: phone.map { Personal($0, .phone, of: subject) },
        email: email.map { Personal($0, .email, of: subject) })
    }
  }
}
