import Diagnostics

extension Rule {
  /// An anchor names a heading that its page has.
  static let brokenAnchor = Rule(
    RuleDescription(
      "broken-anchor", .error,
      title: "Якорь ссылки есть на странице, куда она ведёт",
      reason: """
        Ссылка с «#» ведёт к заголовку на странице. Если такого заголовка нет, читатель попадёт в \
        начало и будет искать сам.
        """,
      remedy: "Возьмите якорь из подсказки: это заголовок латиницей, слова через дефис.",
      example: .markdown(
        wrong: """
          ## Общие положения

          См. [начало](#obschie-polozheniya)
          """,
        right: """
          ## Общие положения

          См. [начало](#obshchie-polozheniia)
          """))
  ) { context in
    let addresses = context.catalog.anchorsByAddress()
    return context.catalog.bodies.flatMap { body, info, _ in
      let own = body.anchors
      return body.links.compactMap { link in
        switch link.value {
        case .anchor(let anchor):
          return own.contains(anchor) ? nil : broken(anchor, link, among: own, on: info)
        case .page(let path, let anchor?):
          let address = SiteAddress(written: path)
          guard let known = addresses[address.path],
            !address.isBelowPlan || context.catalog.plan != nil
          else { return nil }
          return known.contains(anchor) ? nil : broken(anchor, link, among: known, on: info)
        case .page, .file: return nil
        }
      }
    }
  }
}

private func broken(
  _ anchor: String, _ link: Located<BodyLink>, among known: Set<String>, on info: RecordInfo
) -> Finding {
  Finding(
    at: link.span, "нет якоря «#\(anchor)»",
    notes: Suggestion.notes(for: anchor, among: known.sorted())
      + [Note("якорь — заголовок латиницей: «Общие положения» → obshchie-polozheniia")],
    on: info.key)
}
