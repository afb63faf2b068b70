import Diagnostics
import Mentorship

/// The keys of `plan.yaml`.
enum PlanFields {
  static let title = Field(
    "название", .required, .text, "Название плана.",
    example: "План мероприятий по внедрению программы наставничества")
  static let goal = Field(
    "цель", .required, .text, "Цель плана.",
    example: "внедрение региональной программы наставничества")
  static let tasks = Field(
    "задачи", .required, FieldType.list(of: .text), "Задачи плана.",
    example: "[Снизить долю оттока кадров]")
  static let sections = Field(
    "разделы", .required, FieldType.list(of: SectionFields.type),
    "Разделы плана с мероприятиями.",
    example: """
      [{номер: 1, название: Нормативная основа, \
      мероприятия: \(SectionFields.items.declaration.example)}]
      """)
  static let shape = RecordShape(
    "план", title, goal, tasks, sections, CommonFields.updated, CommonFields.sample,
    CommonFields.acceptances)
}

extension Plan {
  /// A key that was reported as missing stands empty, so that rules can look at the rest.
  static func decode(_ record: RecordReader, _ journal: inout DecodingJournal) -> Plan? {
    let title = record.read(PlanFields.title, &journal)
    let goal = record.read(PlanFields.goal, &journal)
    let tasks = record.read(PlanFields.tasks, &journal)
    let sections = record.read(PlanFields.sections, &journal)
    let updated = record.read(CommonFields.updated, &journal)
    let info = record.info(key: "plan", &journal)
    guard let sections else { return nil }
    return Plan(
      info: info, title: title ?? "", goal: goal ?? "", tasks: tasks ?? [], sections: sections,
      updated: updated, isWhole: journal.diagnostics.isEmpty)
  }
}
