import ContentSyntax
import Diagnostics
import Mentorship

/// The keys of `practices/*.md`.
enum PracticeFields {
  static let title = Field(
    "название", .required, .text, "Название практики.",
    example: "«Урок на двоих»")
  static let abstract = Field(
    "аннотация", .required, FieldType.text.located(), "О чём практика, до 300 знаков.",
    example: "Наставник и молодой учитель готовят один урок и ведут его по очереди.")
  static let authors = Field(
    "авторы", .required, FieldType.list(of: PracticeAuthorFields.type, named: "список авторов"),
    "Авторы: id наставников или люди с должностью.",
    example: "[obraztsova, {фио: …, должность: методист}]")
  static let organisation = Field(
    "организация", .optional, .text, "Где практика сложилась, если не в самой школе.",
    example: "ГБОУ СОШ …")
  static let schoolYear = Field(
    "учебный год", .required, .schoolYear, "Учебный год практики.",
    example: "2021-2022")
  static let form = Field(
    "форма", .required, FieldType.text.located(), "Форма наставничества из словаря.",
    example: "педагог – педагог")
  static let kind = Field(
    "вид", .optional, FieldType.text.located(), "Вид наставничества из словаря.",
    example: "традиционное")
  static let groups = Field(
    "целевая группа", .required,
    FieldType.list(of: FieldType.text.located(), named: "список групп"),
    "Кому практика помогает: группы из словаря.",
    example: "[молодой специалист]")
  static let functions = Field(
    "функции", .optional, FieldType.list(of: FieldType.text.located(), named: "список функций"),
    "Какие функции наставника нужны: слова из словаря.",
    example: "[предметник, методист]")
  static let problem = Field(
    "проблема", .required, .text, "Какую трудность решает практика.",
    example: "молодой учитель не видит, достигнута ли цель урока")
  static let goal = Field(
    "цель", .required, .text, "Чего добиваются.",
    example: "молодой учитель сам ставит проверяемую цель урока")
  static let tasks = Field(
    "задачи", .optional, FieldType.list(of: .text, named: "список текстов"), "Задачи практики.",
    example: "[Составить карту наблюдения]")
  static let duration = Field(
    "сроки", .optional, .text, "Сколько времени занимает.",
    example: "три месяца, четыре урока")
  static let resources = Field(
    "ресурсы", .optional, FieldType.list(of: .text, named: "список текстов"),
    "Что нужно из людей, времени и оборудования.",
    example: "[два часа в месяц]")
  static let results = Field(
    "результаты", .optional,
    FieldType.list(of: PracticeResultFields.type, named: "список результатов"),
    "Показатели до и после.",
    example: "[{показатель: …, до: 38 %, после: 81 %, участников: 8}]")
  static let conditions = Field(
    "условия тиражирования", .optional, FieldType.list(of: .text, named: "список текстов"),
    "Что нужно другой школе, чтобы повторить.",
    example: "[параллельные классы]")
  static let adopters = Field(
    "применено в", .optional, FieldType.list(of: .text, named: "список текстов"),
    "Другие организации, где практику применяют.",
    example: "[ГБОУ СОШ …]")
  static let materials = Field(
    "материалы", .optional,
    FieldType.list(of: FieldType.material.located(), named: "список материалов"),
    "Id документов или пути к файлам.",
    example: "[files/karta.odt]")
  static let review = Field(
    "экспертиза", .optional, PracticeReviewFields.type, "Кто и когда оценил практику.",
    example: "{уровень: окружной, дата: 2021-10-28}")
  static let activities = Field(
    "пункты плана", .optional,
    FieldType.list(of: FieldType.planNumber.located(), named: "список номеров"),
    "Номера мероприятий плана, которым практика служит.",
    example: "[\"3.4\"]")
  static let shape = RecordShape(
    "практика", title, abstract, authors, organisation, schoolYear, form, kind, groups, functions,
    problem, goal, tasks, duration, resources, results, conditions, adopters, materials, review,
    activities, CommonFields.updated, CommonFields.sample, CommonFields.acceptances)
}

extension Practice {
  static func decode(
    _ id: ID<Practice>, _ record: RecordReader, body: Body, _ findings: inout FindingList
  ) -> Practice? {
    let title = record.read(PracticeFields.title, &findings)
    let abstract = record.read(PracticeFields.abstract, &findings)
    let authors = record.read(PracticeFields.authors, &findings) ?? []
    let organisation = record.read(PracticeFields.organisation, &findings)
    let schoolYear = record.read(PracticeFields.schoolYear, &findings)
    let form = record.read(PracticeFields.form, &findings)
    let kind = record.read(PracticeFields.kind, &findings)
    let groups = record.read(PracticeFields.groups, &findings) ?? []
    let functions = record.read(PracticeFields.functions, &findings) ?? []
    let problem = record.read(PracticeFields.problem, &findings)
    let goal = record.read(PracticeFields.goal, &findings)
    let tasks = record.read(PracticeFields.tasks, &findings) ?? []
    let duration = record.read(PracticeFields.duration, &findings)
    let resources = record.read(PracticeFields.resources, &findings) ?? []
    let results = record.read(PracticeFields.results, &findings) ?? []
    let conditions = record.read(PracticeFields.conditions, &findings) ?? []
    let adopters = record.read(PracticeFields.adopters, &findings) ?? []
    let materials = record.read(PracticeFields.materials, &findings) ?? []
    let review = record.read(PracticeFields.review, &findings)
    let activities = record.read(PracticeFields.activities, &findings) ?? []
    let updated = record.read(CommonFields.updated, &findings)
    let info = record.info(key: "practices/\(id.text)", &findings)
    guard let title, let schoolYear, let form else { return nil }
    return Practice(
      id: id, info: info, title: title, abstract: abstract ?? Located("", at: info.span),
      authors: authors, organisation: organisation, schoolYear: schoolYear, form: form, kind: kind,
      groups: groups, functions: functions, problem: problem ?? "", goal: goal ?? "", tasks: tasks,
      duration: duration, resources: resources, results: results, conditions: conditions,
      adopters: adopters, materials: materials, review: review, activities: activities,
      updated: updated, body: body)
  }
}
