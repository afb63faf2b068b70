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
    "мероприятия", .required, FieldType.list(of: ActivityFields.type),
    "Мероприятия раздела.",
    example: """
      [{номер: 1.1, название: Приказ о внедрении, срок: апрель 2021 г., \
      ответственные: Руководитель ОО, результат: Приказ}]
      """)
  static let shape = RecordShape(
    "раздел плана", number, title, shortTitle, items, CommonFields.sample,
    CommonFields.acceptances)

  static let type = FieldType<PlanSection>.record(shape) { record, journal in
    let number = record.read(number, &journal)
    let title = record.read(title, &journal)
    let shortTitle = record.read(shortTitle, &journal)
    let items = record.read(items, &journal)
    let info = record.info(key: "plan/\(number?.value.text ?? "")", &journal)
    guard let number, let items else { return nil }
    return PlanSection(
      info: info, number: number, title: title ?? "", shortTitle: shortTitle, items: items)
  }
}
