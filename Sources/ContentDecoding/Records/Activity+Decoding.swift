import ContentSyntax
import Diagnostics
import Mentorship

/// The keys of an activity of the plan.
enum ActivityFields {
  static let number = Field(
    "номер", .required, FieldType.planNumber.located(), "Номер мероприятия, как в документе.",
    example: "1.10")
  static let title = Field(
    "название", .required, .text, "Название мероприятия, как в документе.",
    example: "Формирование базы наставников")
  static let contents = Field(
    "содержание", .optional, FieldType.list(of: .text),
    "Подпункты мероприятия в документе.", example: "[контроль проведения программ наставничества]")
  static let basis = Field(
    "основание", .optional, .text, "Пункт Положения, на который опирается мероприятие.",
    example: "п. 6.1 Положения о региональной программе многофункционального наставничества")
  static let deadline = Field(
    "срок", .required, FieldType.text.located(),
    "Срок словами документа; программа понимает его сама.", example: "апрель 2021 г.")
  static let exactDeadline = Field(
    "точный срок", .optional, FieldType.period.located(),
    "Первый и последний день, когда слова срока можно понять по-разному.",
    example: "2021-09-01/2021-09-30")
  static let roles = Field(
    "ответственные", .required,
    FieldType.list(of: FieldType.term(of: .roles).located()),
    "Роли из словаря, которые отвечают за мероприятие.",
    example: "[Руководитель ОО, Куратор в ОО]")
  static let result = Field(
    "результат", .required, FieldType.textOrEmpty.located(), "Ожидаемый результат.",
    example: "Приказ")
  static let completions = Field(
    "исполнено", .optional, FieldType.list(of: FieldType.date.located()),
    "День исполнения; если в сроке несколько промежутков — день для каждого по порядку.",
    example: "2021-04-20")
  static let evidence = Field(
    "подтверждения", .optional,
    FieldType.list(of: FieldType.id(of: .evidence).located()),
    "Записи, которые подтверждают исполнение.", example: "[prikaz-o-vnedrenii]")
  static let postponement = Field(
    "перенос", .optional, PostponementFields.type, "Новый срок и причина переноса.",
    example: "{на: сентябрь 2021 г., причина: карантин}")
  static let cancellation = Field(
    "отмена", .optional, CancellationFields.type, "День и причина отмены.",
    example: "{дата: 2021-09-01, причина: решение педагогического совета}")
  static let items: Field<[PlanItem]> = Field(
    "мероприятия", .optional, FieldType.list(of: type),
    "Вложенные мероприятия; тогда строка — заголовок и срока у неё нет.",
    example: """
      [{номер: 6.1.1, название: Контроль, срок: постоянно, ответственные: Руководитель ОО, \
      результат: Справка}]
      """)

  static let shape = RecordShape(
    "мероприятие", number, title, contents, basis, deadline, exactDeadline, roles, result,
    completions, evidence, postponement, cancellation, items, CommonFields.sample,
    CommonFields.acceptances)
  /// A row with activities under it has no deadline, roles or result of its own.
  static let headingShape = RecordShape(
    "заголовок плана", number, title, contents, basis, items, CommonFields.sample,
    CommonFields.acceptances)

  static let type = FieldType<PlanItem>(
    .recordByKey {
      RecordAlternative(key: items.declaration.key, with: headingShape, without: shape)
    }
  ) { node, journal in
    if node.hasKey(items.declaration.key) {
      return RecordReader(node, as: headingShape, &journal)
        .flatMap { PlanHeading.decode($0, &journal) }.map(PlanItem.heading)
    }
    return RecordReader(node, as: shape, &journal)
      .flatMap { Activity.decode($0, &journal) }.map(PlanItem.activity)
  }
}

extension Activity {
  /// A key that was reported as missing gets words to which no rule objects, so that rules can look
  /// at the rest; a catalog with such a report never becomes a site.
  private static func neutral(_ text: String, _ info: RecordInfo) -> Located<String> {
    Located(text, at: info.span)
  }

  fileprivate static func decode(
    _ record: RecordReader, _ journal: inout DecodingJournal
  ) -> Activity? {
    let number = record.read(ActivityFields.number, &journal)
    let title = record.read(ActivityFields.title, &journal)
    let contents = record.read(ActivityFields.contents, &journal) ?? []
    let basis = record.read(ActivityFields.basis, &journal)
    let deadline = record.read(ActivityFields.deadline, &journal)
    let exactDeadline = record.read(ActivityFields.exactDeadline, &journal)
    let roles = record.read(ActivityFields.roles, &journal)
    let result = record.read(ActivityFields.result, &journal)
    let completions = record.read(ActivityFields.completions, &journal) ?? []
    let evidence = record.read(ActivityFields.evidence, &journal) ?? []
    let postponement = record.read(ActivityFields.postponement, &journal)
    let cancellation = record.read(ActivityFields.cancellation, &journal)
    let info = record.info(key: "plan/\(number?.value.text ?? "")", &journal)
    guard let number else { return nil }
    return Activity(
      info: info, number: number, title: title ?? "", contents: contents, basis: basis,
      deadline: deadline ?? neutral("постоянно", info), exactDeadline: exactDeadline,
      roles: roles ?? [], result: result ?? neutral("не назван", info), completions: completions,
      evidence: evidence, postponement: postponement,
      cancellation: cancellation)
  }
}

extension PlanHeading {
  fileprivate static func decode(
    _ record: RecordReader, _ journal: inout DecodingJournal
  ) -> PlanHeading? {
    let number = record.read(ActivityFields.number, &journal)
    let title = record.read(ActivityFields.title, &journal)
    let contents = record.read(ActivityFields.contents, &journal) ?? []
    let basis = record.read(ActivityFields.basis, &journal)
    let items = record.read(ActivityFields.items, &journal)
    let info = record.info(key: "plan/\(number?.value.text ?? "")", &journal)
    guard let number, let items else { return nil }
    return PlanHeading(
      info: info, number: number, title: title ?? "", basis: basis, contents: contents, items: items
    )
  }
}

extension YAMLNode {
  fileprivate func hasKey(_ key: String) -> Bool {
    guard case .mapping(let entries) = kind else { return false }
    return entries.contains { $0.key == key }
  }
}
