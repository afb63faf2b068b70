import ContentSyntax
import Diagnostics
import Mentorship

/// The keys of `events/*.md`.
enum EventFields {
  static let title = Field(
    "название", .required, .text, "Название события.",
    example: "Семинар «Первые шаги наставника»")
  static let days = Field(
    "дата", .required, FieldType.days.located(), "День или первый и последний день.",
    example: "2021-09-20/2021-09-24")
  static let level = Field(
    "уровень", .optional, FieldType<EventLevel>.oneOf("уровень события"), "Уровень события.",
    example: "окружной")
  static let kind = Field(
    "вид", .optional, .text, "Что это за событие.",
    example: "семинар")
  static let involvement = Field(
    "участие", .optional, .text, "Как участвовала школа.",
    example: "слушатели")
  static let participants = Field(
    "участники", .optional, .participants, "Сколько человек или id наставников.",
    example: "[obraztsova, primerov]")
  static let link = Field(
    "ссылка", .optional, FieldType.webAddress.located(), "Страница события в интернете.",
    example: "https://school.example/seminar/")
  static let activities = Field(
    "пункты плана", .optional,
    FieldType.list(of: FieldType.planNumber.located()),
    "Номера мероприятий плана, которым событие служит.",
    example: "[\"4.4\"]")
  static let photos = Field(
    "фото", .optional, FieldType.list(of: EventPhotoFields.type),
    "Снимки события.",
    example: "[{файл: files/seminar.jpg, описание: Участники семинара за столом}]")
  static let shape = RecordShape(
    "событие", title, days, level, kind, involvement, participants, link, activities, photos,
    CommonFields.updated, CommonFields.sample, CommonFields.acceptances)
}

extension Event {
  static func decode(
    _ id: ID<Event>, _ record: RecordReader, body: Body, _ journal: inout DecodingJournal
  ) -> Event? {
    let title = record.read(EventFields.title, &journal)
    let days = record.read(EventFields.days, &journal)
    let level = record.read(EventFields.level, &journal)
    let kind = record.read(EventFields.kind, &journal)
    let involvement = record.read(EventFields.involvement, &journal)
    let participants = record.read(EventFields.participants, &journal)
    let link = record.read(EventFields.link, &journal)
    let activities = record.read(EventFields.activities, &journal) ?? []
    let photos = record.read(EventFields.photos, &journal) ?? []
    let updated = record.read(CommonFields.updated, &journal)
    let info = record.info(key: "events/\(id.text)", &journal)
    guard let title, let days else { return nil }
    return Event(
      id: id, info: info, title: title, days: days, level: level, kind: kind,
      involvement: involvement, participants: participants, link: link, activities: activities,
      photos: photos, updated: updated, body: body)
  }
}
