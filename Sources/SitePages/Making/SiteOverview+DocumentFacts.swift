import Mentorship
import Russian
import Templates

extension SiteOverview {
  /// What is known about a document; at least its kind.
  func facts(about document: SchoolDocument) -> [Fact] {
    let facts = [
      designation(of: document), level(of: document), approval(of: document),
      signature(of: document),
      document.published.map { Fact("Опубликован", Phrase(.shortDay($0))) },
      Fact("Заменяет", document.replaces.map { replaced($0.value, from: document.address) }),
      Fact(
        "Заменён документом",
        (replacements[document.id.text] ?? []).map { link(to: $0, from: document.address) }),
      document.repealed.map { Fact("Утратил силу", Phrase(.day($0))) },
      source(of: document),
      provenActivities(by: document),
    ]
    let known = facts.compactMap(\.self).filter { !$0.entries.isEmpty }
    return known.isEmpty ? [Fact("Вид", document.kind.value)] : known
  }

  private func designation(of document: SchoolDocument) -> Fact? {
    switch (document.numberWithSign, document.date) {
    case (nil, nil): nil
    case (let number?, nil): Fact("Номер", number)
    case (nil, let day?): Fact("Дата", Phrase(.shortDay(day)))
    case (let number?, let day?):
      Fact("Номер и\u{A0}дата", Phrase(.plain("\(number) от\u{A0}"), .shortDay(day)))
    }
  }

  private func level(of document: SchoolDocument) -> Fact? {
    document.isOwn ? nil : document.level.map { Fact("Уровень", $0.rawValue) }
  }

  private func approval(of document: SchoolDocument) -> Fact? {
    site.gate.open(document.approvedBy, on: document.address).map { name in
      Fact("Утвердил", [FactEntry(name, isSample: document.info.isSample)])
    }
  }

  private func signature(of document: SchoolDocument) -> Fact? {
    guard let signature = document.signature else { return nil }
    guard let expansion = signature.expansion else { return Fact("Подпись", signature.rawValue) }
    return Fact("Подпись", "\(signature.rawValue)\u{A0}— \(expansion)")
  }

  /// An id of the registry becomes a link, anything else stands as it is.
  private func replaced(_ text: String, from page: SiteAddress) -> FactEntry {
    site.document(text).map { link(to: $0, from: page) } ?? FactEntry(text)
  }

  private func link(to document: SchoolDocument, from page: SiteAddress) -> FactEntry {
    FactEntry(
      document.titleWithCaption, address: document.address.relative(from: page),
      isSample: document.info.isSample)
  }

  private func source(of document: SchoolDocument) -> Fact? {
    guard let text = document.source?.value else { return nil }
    guard let link = webLink(text) else { return Fact("Источник", text) }
    return Fact("Источник", [FactEntry(link.host, address: link.address)])
  }

  private func provenActivities(by document: SchoolDocument) -> Fact {
    let activities = provenBy[document.id.text] ?? []
    let name = activities.count > 1 ? "Пункты плана" : "Пункт плана"
    return Fact(
      name,
      activities.map { tracked in
        FactEntry(
          tracked.numberedTitle, address: tracked.address.relative(from: document.address))
      })
  }
}
