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
      remedy: "Уберите начало адреса: вместо https://школа/раздел/plan/1-1/ пишите /plan/1-1/.",
      example: .markdown(
        wrong: "[План](https://school.example/nastavnichestvo/plan/)",
        right: "[План](/plan/)"))
  ) { context in
    guard let root = context.catalog.settings?.sectionAddress else { return [] }
    let found = context.catalog.bodies.flatMap { body, info, _ in
      body.fullAddresses.compactMap { address in
        WrittenAddress(full: address.value, below: root).map { (address.span, $0, info.key) }
      }
    }
    if found.isEmpty { return [] }
    let targets = LinkTargets(of: context.catalog)
    return found.map { span, address, key in
      let link = targets.link(to: address)
      return Finding(
        at: span, "полный адрес страницы этого же раздела",
        notes: [Note(link.map { "пишите «\($0)»" } ?? "такой страницы в разделе нет")], on: key)
    }
  }
}
