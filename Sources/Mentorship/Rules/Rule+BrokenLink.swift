import Diagnostics

extension Rule {
  /// A link inside the site leads to a page that will exist.
  static let brokenLink = Rule(
    "broken-link", .error, "Ссылка внутри сайта ведёт на страницу, которая есть"
  ) { context in
    let addresses = context.catalog.anchorsByAddress()
    return context.catalog.bodies.flatMap { body, info, _ in
      body.links.compactMap { link in
        guard case .page(let path, _) = link.value else { return nil }
        let address = SiteAddress(written: path)
        if addresses[address.path] != nil || address.isBelowPlan && context.catalog.plan == nil {
          return nil
        }
        return broken(path, link, addresses, on: info)
      }
    }
  }
}

private func broken(
  _ path: String, _ link: Located<BodyLink>, _ addresses: [String: Set<String>], on info: RecordInfo
) -> Finding {
  let nearest = Suggestion.nearest(
    to: path, among: addresses.keys.sorted())
  return Finding(
    at: link.span, "нет страницы «\(path)»",
    notes: [
      nearest.map { Note("есть «\($0)»") }
        ?? Note("адрес пишется от корня раздела: /plan/1-1/, /dokumenty/имя-файла/")
    ],
    on: info.key)
}
