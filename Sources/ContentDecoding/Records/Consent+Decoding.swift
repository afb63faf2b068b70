import ContentSyntax
import Diagnostics
import Mentorship

/// The keys of one entry of `consents.yaml`.
enum ConsentFields {
  static let id = Field(
    "id", .required, FieldType.consentID.located(), "Имя согласия: латинские буквы, цифры и дефис.",
    example: "s-007")
  static let subject = Field(
    "субъект", .required, FieldType.id(of: .mentor).located(),
    "Чьё согласие: id наставника или автора.",
    example: "obraztsova")
  static let fields = Field(
    "поля", .required,
    FieldType.list(
      of: FieldType.oneOf("поле о человеке", among: PersonalField.ofConsents).located()),
    "Какие сведения разрешено показать.",
    example: "[компетенции, фото, о себе]")
  static let resources = Field(
    "ресурсы", .required,
    FieldType.list(of: FieldType.webAddress.located()),
    "Где: адреса, с которых начинаются разрешённые страницы.",
    example: "[https://school.example/nastavnichestvo/]")
  static let purpose = Field(
    "цель", .required, FieldType.text.located(), "Зачем публикуют.",
    example: "информирование о программе наставничества")
  static let start = Field(
    "с", .required, FieldType.date.located(), "Первый день согласия.",
    example: "2021-09-01")
  static let end = Field(
    "по", .required, FieldType.date.located(), "Последний день согласия.",
    example: "2024-08-31")
  static let withdrawal = Field(
    "отозвано", .optional, FieldType.date.located(), "День, с которого согласие отозвано.",
    example: "2022-03-01")
  static let restrictions = Field(
    "запреты", .optional, FieldType.list(of: FieldType.text.located()),
    "Что человек запретил делать со сведениями.",
    example: "[передача третьим лицам]")
  static let shape = RecordShape(
    "согласие", id, subject, fields, resources, purpose, start, end, withdrawal, restrictions,
    CommonFields.sample, CommonFields.acceptances)

  static let type = FieldType<Consent>.record(shape) { record, journal in
    let id = record.read(id, &journal)
    let subject = record.read(subject, &journal)
    let fields = record.read(fields, &journal) ?? []
    let resources = record.read(resources, &journal) ?? []
    let purpose = record.read(purpose, &journal)
    let start = record.read(start, &journal)
    let end = record.read(end, &journal)
    let withdrawal = record.read(withdrawal, &journal)
    let restrictions = record.read(restrictions, &journal) ?? []
    let info = record.info(key: "consents/\(id?.value.text ?? "")", &journal)
    guard let id, let subject, let start, let end else { return nil }
    return Consent(
      id: id.value, info: info, subject: subject, fields: fields, resources: resources,
      purpose: purpose, start: start, end: end, withdrawal: withdrawal,
      restrictions: restrictions)
  }
  /// The whole of `consents.yaml`.
  static let list = FieldType<[Consent]>.list(of: type)
}
