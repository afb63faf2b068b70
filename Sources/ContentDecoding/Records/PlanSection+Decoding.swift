import Diagnostics
import Mentorship

/// The keys of a section of the plan.
enum SectionFields {
  static let number = Field(
    "номер", .required, FieldType.planNumber.located(), "Номер раздела.", example: "1")
  static let title = Field(
    "название", .required, .text, "Название раздела.",
    example: "Нормативно-правовое регулирование внедрения программы")
  static let shortTitle = Field(
    "кратко", .optional, .text, "Короткое название для рисунков и отборов.",
    example: "Нормативная основа")
  static let items = Field(
    "мероприятия", .required, FieldType.list(of: ActivityFields.type, named: "список мероприятий"),
    "Мероприятия раздела.", example: "[{номер: 1.1, название: …, срок: …}]")
  static let shape = RecordShape(
    "раздел плана", number, title, shortTitle, items, CommonFields.sample,
    CommonFields.acceptances)

  static let type = FieldType<PlanSection>.record(
    shape, named: "раздел плана"
  ) { record, findings in
    let number = record.read(number, &findings)
    let title = record.read(title, &findings)
    let shortTitle = record.read(shortTitle, &findings)
    let items = record.read(items, &findings)
    let info = record.info(key: "plan/\(number?.value.text ?? "")", &findings)
    guard let number, let items else { return nil }
    return PlanSection(
      info: info, number: number, title: title ?? "", shortTitle: shortTitle, items: items)
  }
}
