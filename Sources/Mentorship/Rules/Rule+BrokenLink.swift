import Diagnostics

extension Rule {
  /// A link inside the site leads to a page that will exist.
  static let brokenLink = Rule(
    RuleDescription(
      "broken-link", .error,
      title: "Ссылка внутри сайта ведёт на страницу, которая есть",
      reason: "Читатель, который нажмёт такую ссылку, увидит «Такой страницы нет».",
      remedy: """
        Возьмите адрес из подсказки. Он пишется от начала раздела: /plan/1-1/ или \
        /dokumenty/имя-файла/.
        """,
      example: .markdown(
        wrong: "[Приказ](/dokumenty/prikas/)",
        right: "[Приказ](/dokumenty/prikaz/)"))
  ) { context in
    let addresses = context.anchors
    let unread = Set(context.catalog.unread.map(\.address.path))
    var misses = Misses()
    for (body, info, _) in context.catalog.bodies {
      for link in body.links {
        // Nearly every link is written as the address itself, which needs no taking apart.
        guard case .page(let path, _) = link.value, addresses[path] == nil,
          !context.catalog.mayHave(SiteAddress(written: path), among: addresses, unread)
        else { continue }
        misses.add(Located(path, at: link.span), on: info.key)
      }
    }
    return misses.findings(among: addresses.keys.sorted()) { path in
      "нет страницы «\(path)»"
    } remedy: { _ in
      "адрес пишется от корня раздела: /plan/1-1/, /dokumenty/имя-файла/"
    }
  }
}
