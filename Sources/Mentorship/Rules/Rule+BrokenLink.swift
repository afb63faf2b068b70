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
    let neutral = context.catalog.mentorsByNeutralAddress
    var misses = Misses()
    var numbered: [Finding] = []
    for (body, info, _) in context.catalog.bodies {
      for link in body.links {
        // Nearly every link is written as the address itself, which needs no taking apart.
        guard case .page(let path, _) = link.value, addresses[path] == nil,
          !context.catalog.mayHave(SiteAddress(written: path), among: addresses, unread)
        else { continue }
        if let mentor = neutral[SiteAddress(written: path).path] {
          numbered.append(finding(path, to: mentor, at: link.span, on: info))
        } else {
          misses.add(Located(path, at: link.span), on: info.key)
        }
      }
    }
    return numbered
      + misses.findings(among: addresses.keys.sorted()) { path in
        "нет страницы «\(path)»"
      } remedy: { _ in
        "адрес пишется от корня раздела: /plan/1-1/, /dokumenty/имя-файла/"
      }
  }
}

/// What is said of the address with a number, which stands only while the name is closed.
private func finding(
  _ path: String, to mentor: Mentor, at span: SourceSpan, on info: RecordInfo
) -> Finding {
  Finding(
    at: span, "адрес с номером «\(path)» не пишут",
    notes: [
      Note("пишите «\(SiteAddress.mentor(mentor.id).path)»: пока имя закрыто, номер встанет сам")
    ],
    on: info.key)
}

extension Catalog {
  /// The mentors by the paths at which their pages stand while their names are closed.
  fileprivate var mentorsByNeutralAddress: [String: Mentor] {
    let numbers = Mentor.numbers(of: mentors)
    return Dictionary(
      mentors.compactMap { mentor in
        numbers[mentor.id].map { (SiteAddress.mentor(number: $0).path, mentor) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
