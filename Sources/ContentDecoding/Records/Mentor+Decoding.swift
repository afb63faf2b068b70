import ContentSyntax
import Diagnostics
import Mentorship

/// The keys of `mentors/*.md`.
enum MentorFields {
  static let name = Field(
    "фио", .required, .personName, "Фамилия, имя, отчество.",
    example: "Образцова Анна Ивановна")
  static let number = Field(
    "номер", .optional, FieldType.mentorNumber.located(),
    "Номер вместо имени, если его нельзя показать; даётся один раз и не меняется.",
    example: "3")
  static let post = Field(
    "должность", .required, .text, "Должность в школе.",
    example: "учитель математики")
  static let subjects = Field(
    "предметы", .optional, FieldType.list(of: .text),
    "Предметы, которые ведёт.",
    example: "[математика]")
  static let category = Field(
    "категория", .optional, .text, "Квалификационная категория.",
    example: "высшая")
  static let education = Field(
    "образование", .optional, FieldType.list(of: .text), "Образование.",
    example: "высшее педагогическое")
  static let teachingSince = Field(
    "стаж с", .optional, .year, "Год, с которого преподаёт.",
    example: "2003")
  static let training = Field(
    "обучение", .optional, FieldType.list(of: TrainingFields.type),
    "Чему учился как наставник: id событий или курсы.",
    example: "[{название: Наставник в школе, дата: 2021-06-18, часов: 36}]")
  static let competences = Field(
    "компетенции", .optional, FieldType.list(of: .text),
    "Что умеет; видно только по согласию.",
    example: "[разбор урока]")
  static let achievements = Field(
    "достижения", .optional, FieldType.list(of: .text),
    "Чего добился; видно только по согласию.",
    example: "[победитель окружного конкурса]")
  static let photo = Field(
    "фото", .optional, PictureFields.type, "Фотография; видна только по согласию.",
    example: "{файл: files/foto/obraztsova.jpg, описание: А. И. Образцова у доски}")
  static let phone = Field(
    "телефон", .optional, .verbatim, "Для куратора; не публикуется никогда.",
    example: "8 (900) 000-00-00")
  static let email = Field(
    "почта", .optional, .verbatim, "Для куратора; не публикуется никогда.",
    example: "obraztsova@school.example")
  static let agreement = Field(
    "соглашение", .optional, MentoringAgreementFields.type,
    "Соглашение о наставничестве; не публикуется никогда.",
    example: "{номер: 3, дата: 2021-08-30}")
  static let load = Field(
    "нагрузка", .optional, .count, "Сколько наставляемых самое большее; не публикуется никогда.",
    example: "2")
  static let functions = Field(
    "функции", .required, FieldType.list(of: FieldType.term(of: .functions).located()),
    "Функции наставника из словаря.",
    example: "[предметник, методист]")
  static let since = Field(
    "наставник с", .required, FieldType.date.located(), "Первый день в роли наставника.",
    example: "2021-09-01")
  static let until = Field(
    "наставник по", .optional, FieldType.date.located(), "Последний день в роли наставника.",
    example: "2022-05-31")
  static let appointment = Field(
    "приказ", .optional, FieldType.id(of: .document).located(), "Id документа о назначении.",
    example: "prikaz-o-naznachenii-nastavnikov")
  static let isStaff = Field(
    "работник школы", .optional, .flag,
    "«нет» закрывает и те сведения, которые школа публикует о своих работниках.",
    example: "нет")
  static let consent = Field(
    "согласие", .optional, FieldType.id(of: .consent).located(), "Id согласия на публикацию.",
    example: "s-007")
  static let shape = RecordShape(
    "наставник", name, number, post, subjects, category, education, teachingSince, training,
    competences,
    achievements, photo, phone, email, agreement, load, functions, since, until, appointment,
    isStaff, consent, CommonFields.sample, CommonFields.acceptances)
}

extension Mentor {
  static func decode(
    _ id: ID<Mentor>, _ record: RecordReader, body: Body, _ journal: inout DecodingJournal
  ) -> Mentor? {
    let name = record.read(MentorFields.name, &journal)
    let number = record.read(MentorFields.number, &journal)
    let post = record.read(MentorFields.post, &journal)
    let subjects = record.read(MentorFields.subjects, &journal)
    let category = record.read(MentorFields.category, &journal)
    let education = record.read(MentorFields.education, &journal)
    let teachingSince = record.read(MentorFields.teachingSince, &journal)
    let training = record.read(MentorFields.training, &journal)
    let competences = record.read(MentorFields.competences, &journal)
    let achievements = record.read(MentorFields.achievements, &journal)
    let photo = record.read(MentorFields.photo, &journal)
    let phone = record.read(MentorFields.phone, &journal)
    let email = record.read(MentorFields.email, &journal)
    let agreement = record.read(MentorFields.agreement, &journal)
    let load = record.read(MentorFields.load, &journal)
    let functions = record.read(MentorFields.functions, &journal) ?? []
    let since = record.read(MentorFields.since, &journal)
    let until = record.read(MentorFields.until, &journal)
    let appointment = record.read(MentorFields.appointment, &journal)
    let isStaff = record.read(MentorFields.isStaff, &journal) ?? true
    let consent = record.read(MentorFields.consent, &journal)
    let info = record.info(key: "mentors/\(id.text)", &journal)
    guard let name, let since else { return nil }
    let subject = PersonalSubject(id: id.text, as: isStaff ? .staff : .outsider)
    func personal<Value>(_ value: Value?, _ field: PersonalField) -> Personal<Value>? {
      value.map { Personal($0, field, of: subject) }
    }
    return Mentor(
      id: id, info: info, number: number,
      numberPlace: record.span(of: MentorFields.number), name: Personal(name, .name, of: subject),
      post: Personal(post ?? "", .post, of: subject), subjects: personal(subjects, .subjects),
      category: personal(category, .category), education: personal(education, .education),
      teachingSince: personal(teachingSince, .teachingSince),
      training: personal(training, .training), competences: personal(competences, .competences),
      achievements: personal(achievements, .achievements), photo: personal(photo, .photo),
      about: body.isEmpty ? nil : personal(body, .about), phone: phone.map(Unpublished.init),
      email: email.map(Unpublished.init), agreement: agreement.map(Unpublished.init),
      load: load.map(Unpublished.init), functions: functions, since: since, until: until,
      appointment: appointment, isStaff: isStaff, consent: consent,
      places: places(in: record))
  }

  private static func places(in record: RecordReader) -> [PersonalField: SourceSpan] {
    var places: [PersonalField: SourceSpan] = [:]
    for field in PersonalField.allCases { places[field] = place(of: field, in: record) }
    return places
  }

  private static func place(of field: PersonalField, in record: RecordReader) -> SourceSpan? {
    switch field {
    case .name: record.span(of: MentorFields.name)
    case .post: record.span(of: MentorFields.post)
    case .subjects: record.span(of: MentorFields.subjects)
    case .category: record.span(of: MentorFields.category)
    case .education: record.span(of: MentorFields.education)
    case .teachingSince: record.span(of: MentorFields.teachingSince)
    case .training: record.span(of: MentorFields.training)
    case .competences: record.span(of: MentorFields.competences)
    case .achievements: record.span(of: MentorFields.achievements)
    case .photo: record.span(of: MentorFields.photo)
    case .about, .phone, .email, .approval: nil
    }
  }
}
