import ContentSyntax
import Diagnostics
import Mentorship

/// The keys of `pages/*.md`.
enum PageFields {
  static let title = Field(
    "название", .required, .text, "Название страницы.",
    example: "Вопросы и ответы")
  static let summary = Field(
    "описание", .optional, .text, "О чём страница, одним предложением.",
    example: "Что чаще всего спрашивают о наставничестве.")
  static let isInMenu = Field(
    "в меню", .optional, .flag, "Показать ли страницу в меню раздела.",
    example: "да")
  static let order = Field(
    "порядок", .optional, .count, "Место среди страниц меню: меньшее раньше.",
    example: "1")
  static let shape = RecordShape(
    "страница", title, summary, isInMenu, order, CommonFields.updated, CommonFields.sample,
    CommonFields.acceptances)
}

extension FreePage {
  static func decode(
    _ id: ID<FreePage>, _ record: RecordReader, body: Body, _ journal: inout DecodingJournal
  ) -> FreePage? {
    let title = record.read(PageFields.title, &journal)
    let summary = record.read(PageFields.summary, &journal)
    let isInMenu = record.read(PageFields.isInMenu, &journal) ?? false
    let order = record.read(PageFields.order, &journal)
    let updated = record.read(CommonFields.updated, &journal)
    let info = record.info(key: "pages/\(id.text)", &journal)
    return title.map {
      FreePage(
        id: id, info: info, title: $0, summary: summary, isInMenu: isInMenu, order: order,
        updated: updated, body: body)
    }
  }
}
