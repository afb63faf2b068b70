/// A page of the curator's own (content format, section 6).
package struct FreePage: Sendable {
  package let id: ID<FreePage>
  package let info: RecordInfo
  package let title: String
  /// What the page is about, in a sentence.
  package let summary: String?
  package let isInMenu: Bool
  /// Its place among the pages of the menu, the smallest first.
  package let order: Int?
  package let updated: PlainDate?
  package let body: Body

  package init(
    id: ID<FreePage>, info: RecordInfo, title: String, summary: String?, isInMenu: Bool,
    order: Int?, updated: PlainDate?, body: Body
  ) {
    self.id = id
    self.info = info
    self.title = title
    self.summary = summary
    self.isInMenu = isInMenu
    self.order = order
    self.updated = updated
    self.body = body
  }
}
