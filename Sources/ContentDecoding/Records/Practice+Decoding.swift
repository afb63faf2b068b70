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
    "авторы", .required, FieldType.list(of: PracticeAuthorFields.type.located()),
    "Авторы: id наставников или люди с должностью.",
    example: "[obraztsova, {фио: Примеров Пётр Ильич, должность: методист}]")
  static let organisation = Field(
    "организация", .optional, .text, "Где практика сложилась, если не в самой школе.",
    example: "ГБОУ СОШ № 2 г. Образцовска")
  static let schoolYear = Field(
    "учебный год", .required, .schoolYear, "Учебный год практики.",
    example: "2021-2022")
  static let form = Field(
    "форма", .required, FieldType.term(of: .forms).located(), "Форма наставничества из словаря.",
    example: "педагог – педагог")
  static let kind = Field(
    "вид", .optional, FieldType.term(of: .kinds).located(), "Вид наставничества из словаря.",
    example: "традиционное")
  static let groups = Field(
    "целевая группа", .required,
    FieldType.list(of: FieldType.term(of: .groups).located()),
    "Кому практика помогает: группы из словаря.",
    example: "[молодой специалист]")
  static let functions = Field(
    "функции", .optional, FieldType.list(of: FieldType.term(of: .functions).located()),
    "Какие функции наставника нужны: слова из словаря.",
    example: "[предметник, методист]")
  static let problem = Field(
    "проблема", .required, .text, "Какую трудность решает практика.",
    example: "молодой учитель не видит, достигнута ли цель урока")
  static let goal = Field(
    "цель", .required, .text, "Чего добиваются.",
    example: "молодой учитель сам ставит проверяемую цель урока")
  static let tasks = Field(
    "задачи", .optional, FieldType.list(of: .text), "Задачи практики.",
    example: "[Составить карту наблюдения]")
  static let duration = Field(
    "сроки", .optional, .text, "Сколько времени занимает.",
    example: "три месяца, четыре урока")
  static let resources = Field(
    "ресурсы", .optional, FieldType.list(of: .text),
    "Что нужно из людей, времени и оборудования.",
    example: "[два часа в месяц]")
  static let results = Field(
    "результаты", .optional,
    FieldType.list(of: PracticeResultFields.type),
    "Показатели до и после.",
    example: "[{показатель: уроки с целью, до: 38 %, после: 81 %, участников: 8}]")
  static let conditions = Field(
    "условия тиражирования", .optional, FieldType.list(of: .text),
    "Что нужно другой школе, чтобы повторить.",
    example: "[параллельные классы]")
  static let adopters = Field(
    "применено в", .optional, FieldType.list(of: .text),
    "Другие организации, где практику применяют.",
    example: "[ГБОУ СОШ № 2 г. Образцовска]")
  static let materials = Field(
    "материалы", .optional, FieldType.list(of: PracticeMaterialFields.type),
    "Id документов, пути к файлам или файлы с названием для читателя.",
    example: "[{файл: files/karta.odt, название: Карта наблюдения урока}]")
  static let review = Field(
    "экспертиза", .optional, PracticeReviewFields.type, "Кто и когда оценил практику.",
    example: "{уровень: окружной, дата: 2021-10-28}")
  static let activities = Field(
    "пункты плана", .optional,
    FieldType.list(of: FieldType.planNumber.located()),
    "Номера мероприятий плана, которым практика служит.",
    example: "[\"3.4\"]")
  static let shape = RecordShape(
    "практика", title, abstract, authors, organisation, schoolYear, form, kind, groups, functions,
    problem, goal, tasks, duration, resources, results, conditions, adopters, materials, review,
    activities, CommonFields.updated, CommonFields.sample, CommonFields.acceptances)
}

extension Practice {
  static func decode(
    _ id: ID<Practice>, _ record: RecordReader, body: Body, _ journal: inout DecodingJournal
  ) -> Practice? {
    let title = record.read(PracticeFields.title, &journal)
    let abstract = record.read(PracticeFields.abstract, &journal)
    let authors = record.read(PracticeFields.authors, &journal) ?? []
    let organisation = record.read(PracticeFields.organisation, &journal)
    let schoolYear = record.read(PracticeFields.schoolYear, &journal)
    let form = record.read(PracticeFields.form, &journal)
    let kind = record.read(PracticeFields.kind, &journal)
    let groups = record.read(PracticeFields.groups, &journal) ?? []
    let functions = record.read(PracticeFields.functions, &journal) ?? []
    let problem = record.read(PracticeFields.problem, &journal)
    let goal = record.read(PracticeFields.goal, &journal)
    let tasks = record.read(PracticeFields.tasks, &journal) ?? []
    let duration = record.read(PracticeFields.duration, &journal)
    let resources = record.read(PracticeFields.resources, &journal) ?? []
    let results = record.read(PracticeFields.results, &journal) ?? []
    let conditions = record.read(PracticeFields.conditions, &journal) ?? []
    let adopters = record.read(PracticeFields.adopters, &journal) ?? []
    let materials = record.read(PracticeFields.materials, &journal) ?? []
    let review = record.read(PracticeFields.review, &journal)
    let activities = record.read(PracticeFields.activities, &journal) ?? []
    let updated = record.read(CommonFields.updated, &journal)
    let info = record.info(key: "practices/\(id.text)", &journal)
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
