import Diagnostics
import Mentorship

/// The keys of `site.yaml`.
enum SiteFields {
  static let school = Field(
    "школа", .required, SchoolFields.type, "Сведения о школе.",
    example: "{полное название: ГБОУ «Образцовая школа», краткое название: Образцовая школа}")
  static let sectionAddress = Field(
    "адрес раздела", .required, .folderAddress,
    "Адрес, по которому раздел будет открываться в интернете.",
    example: "https://school.example/nastavnichestvo/")
  static let programme = Field(
    "программа", .required, .text, "Название программы наставничества.",
    example: "Региональная программа многофункционального наставничества")
  static let period = Field(
    "период", .required, .programmePeriod, "Первый и последний день программы.",
    example: "2021-04-01/2022-05-31")
  static let schoolYear = Field(
    "учебный год", .required, .schoolYear, "Учебный год, к которому относятся сроки без года.",
    example: "2021-2022")
  static let head = Field(
    "руководитель", .optional, ContactFields.type(as: .management), "Руководитель школы.",
    example: "{фио: Эталонова Мария Андреевна, должность: директор}")
  static let curator = Field(
    "куратор", .required, ContactFields.type(as: .curator), "Куратор программы в школе.",
    example: "{фио: Примерова Елена Сергеевна, должность: методист}")
  static let asOf = Field(
    "состояние на", .optional, .date,
    "День, на который показаны статусы; без него — день построения сайта.", example: "2021-11-15")
  static let timeZone = Field(
    "часовой пояс", .optional, FieldType.verbatim.located(),
    "Часовой пояс школы; по нему определяется сегодняшний день.", example: "Europe/Samara")
  static let colour = Field(
    "цвет", .optional, .colour, "Цвет школы.", example: "\"#0d4b3e\"")
  static let shape = RecordShape(
    "site.yaml", school, sectionAddress, programme, period, schoolYear, head, curator, asOf,
    timeZone, colour, CommonFields.sample, CommonFields.acceptances)
}

extension SiteSettings {
  /// A key that was reported as missing stands empty, so that rules can look at the rest.
  static func decode(_ record: RecordReader, _ journal: inout DecodingJournal) -> SiteSettings? {
    let school = record.read(SiteFields.school, &journal)
    let sectionAddress = record.read(SiteFields.sectionAddress, &journal)
    let programme = record.read(SiteFields.programme, &journal)
    let period = record.read(SiteFields.period, &journal)
    let schoolYear = record.read(SiteFields.schoolYear, &journal)
    let head = record.read(SiteFields.head, &journal)
    let curator = record.read(SiteFields.curator, &journal)
    let asOf = record.read(SiteFields.asOf, &journal)
    let timeZone = record.read(SiteFields.timeZone, &journal)
    let colour = record.read(SiteFields.colour, &journal)
    let info = record.info(key: "site", &journal)
    guard let period, let schoolYear else { return nil }
    return SiteSettings(
      info: info, school: school ?? .unnamed, sectionAddress: sectionAddress ?? "",
      programme: programme ?? "",
      period: period, schoolYear: schoolYear, head: head,
      curator: curator ?? .unnamed(at: info.span), asOf: asOf,
      isFrozen: record.span(of: SiteFields.asOf) != nil,
      timeZone: timeZone, colour: colour)
  }
}

extension School {
  /// Stands for a school whose record was reported.
  fileprivate static let unnamed = School(
    fullName: "", shortName: "", postalAddress: nil, website: nil, founder: nil, district: nil,
    resourceCentre: nil)
}

extension ContactPerson {
  /// Stands for a person whose record was reported.
  fileprivate static func unnamed(at span: SourceSpan) -> ContactPerson {
    let subject = PersonalSubject(at: span, as: .curator)
    return ContactPerson(
      name: Personal("", .name, of: subject), post: Personal("", .post, of: subject), phone: nil,
      email: nil)
  }
}
