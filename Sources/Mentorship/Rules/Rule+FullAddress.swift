import Diagnostics

extension Rule {
  /// A link that stays in the section is written from its root.
  static let fullAddress = Rule(
    RuleDescription(
      "full-address", .warning,
      title: "Ссылка внутрь раздела записана от его корня",
      reason: """
        Куда ведёт полный адрес, программа не проверяет: страницы может не быть, а у страницы \
        наставника без согласия адрес другой. На копии раздела такая ссылка уведёт читателя на сайт.
        """,
      remedy: """
        Уберите начало адреса: вместо https://школа/раздел/plan/1-1/ пишите /plan/1-1/. Ключу «ссылка» \
        события нужна страница вне раздела.
        """,
      example: .markdown(
        wrong: "[План](https://school.example/nastavnichestvo/plan/)",
        right: "[План](/plan/)"))
  ) { context in
    guard let root = context.catalog.settings?.sectionAddress else { return [] }
    let inTexts = context.catalog.bodies.flatMap { body, info, _ in
      body.fullAddresses.map { FullAddress($0, below: root, on: info.key) }
    }
    let ofEvents = context.catalog.events.compactMap { event in
      event.link.map {
        FullAddress($0, below: root, on: event.info.key, of: NamedRecord.event(event).name.address)
      }
    }
    let found = (inTexts + ofEvents).compactMap(\.self)
    if found.isEmpty { return [] }
    let targets = LinkTargets(of: context)
    return found.map { $0.finding(among: targets) }
  }
}

/// A full address that leads into the section.
private struct FullAddress {
  private let address: WrittenAddress
  private let span: SourceSpan
  private let record: RecordKey
  /// The page of the event whose key it is; nothing for a link in a text.
  private let event: SiteAddress?

  /// Nothing for an address outside the section.
  init?(
    _ written: Located<String>, below root: String, on record: RecordKey,
    of event: SiteAddress? = nil
  ) {
    guard let address = WrittenAddress(full: written.value, below: root) else { return nil }
    self.address = address
    span = written.span
    self.record = record
    self.event = event
  }

  func finding(among targets: LinkTargets) -> Finding {
    Finding(
      at: span, "полный адрес страницы этого же раздела",
      notes: [Note(remedy(targets.link(to: address)))], on: record)
  }

  private func remedy(_ link: String?) -> String {
    guard let link else { return "такой страницы в разделе нет" }
    guard let event else { return "пишите «\(link)»" }
    return link == event.path
      ? "это страница самого события: уберите ключ «ссылка»"
      : "уберите ключ «ссылка», а в тексте события пишите «\(link)»"
  }
}
