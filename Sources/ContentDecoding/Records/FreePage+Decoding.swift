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
    _ id: ID<FreePage>, _ record: RecordReader, body: Body, _ findings: inout FindingList
  ) -> FreePage? {
    let title = record.read(PageFields.title, &findings)
    let summary = record.read(PageFields.summary, &findings)
    let isInMenu = record.read(PageFields.isInMenu, &findings) ?? false
    let order = record.read(PageFields.order, &findings)
    let updated = record.read(CommonFields.updated, &findings)
    let info = record.info(key: "pages/\(id.text)", &findings)
    return title.map {
      FreePage(
        id: id, info: info, title: $0, summary: summary, isInMenu: isInMenu, order: order,
        updated: updated, body: body)
    }
  }
}
