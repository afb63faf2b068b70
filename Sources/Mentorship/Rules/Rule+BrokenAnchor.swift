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
    var pages = context.anchorsByReadAddress().mapValues { PageAnchors($0) }
    return context.catalog.bodies.flatMap { body, info, _ in
      var own = PageAnchors(body.anchors)
      return body.links.compactMap { link in
        switch link.value {
        case .anchor(let anchor):
          own.finding(for: anchor, at: link.span, on: info)
        case .page(let path, let anchor?):
          pages[SiteAddress(written: path).path]?.finding(for: anchor, at: link.span, on: info)
        case .page, .file: nil
        }
      }
    }
  }
}

extension RuleContext {
  /// The anchors by address, without the pages whose anchors nobody can know: a text that was not
  /// read may have them, and so may a plan.
  fileprivate func anchorsByReadAddress() -> [String: Set<String>] {
    var anchors = anchors
    for (body, _, page) in catalog.bodies where body.isUnread { anchors[page.path] = nil }
    guard catalog.plan == nil else { return anchors }
    return anchors.filter { !SiteAddress(written: $0.key).isBelowPlan }
  }
}

/// The anchors of one page.
private struct PageAnchors {
  private let known: Set<String>
  /// Prepared for the first miss.
  private var suggestions: Suggestions?

  init(_ known: Set<String>) { self.known = known }

  /// Nothing when the page has the anchor.
  mutating func finding(
    for anchor: String, at span: SourceSpan, on info: RecordInfo
  ) -> Finding? {
    if known.contains(anchor) { return nil }
    var nearest = suggestions ?? Suggestions(among: known.sorted())
    defer { suggestions = nearest }
    return Finding(
      at: span, "нет якоря «#\(anchor)»",
      notes: nearest.notes(for: anchor)
        + [Note("якорь — заголовок латиницей: «Общие положения» → obshchie-polozheniia")],
      on: info.key)
  }
}
