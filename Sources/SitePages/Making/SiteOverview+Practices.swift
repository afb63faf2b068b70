import Mentorship
import Russian
import Templates

extension SiteOverview {
  /// The links to the lists of practices by form, group, function and school year.
  func practiceWays(on page: SiteAddress) -> [ListLinkGroup] {
    var groups: [(title: String, links: [ListLink])] = []
    for list in practices.lists {
      if groups.last?.title != list.way { groups.append((list.way, [])) }
      groups[groups.count - 1].links.append(link(to: list, on: page))
    }
    return groups.map { ListLinkGroup(title: $0.title, links: $0.links) }
  }

  /// A practice as a card.
  func card(of practice: Practice, on page: SiteAddress) -> PracticeCard {
    let changes = practice.results.filter { $0.before != nil && $0.after != nil }
      .map { ChangeView($0) }
    return PracticeCard(
      title: practice.title, address: practice.address.relative(from: page),
      isSample: practice.info.isSample, abstract: practice.abstract.value,
      change: changes.first { $0.picture != nil } ?? changes.first,
      kind: practice.kind?.value.capitalised, form: practice.form.value.capitalised,
      functions: practice.functions.map { TextItem(text: $0.value.capitalised) },
      groups: practice.groups.map(\.value.capitalised).joined(separator: " · "),
      kindKey: practice.kind.map { Transliteration.slug($0.value) } ?? "",
      groupKeys: keys(of: practice.groups), functionKeys: keys(of: practice.functions))
  }

  /// The practices that serve an activity.
  func practices(serving activity: PlanNumber, on page: SiteAddress) -> [LinkItem] {
    links(to: relations.practicesByActivity[activity] ?? [], from: page)
  }

  /// The practices that a document is a material of.
  func practices(using document: SchoolDocument) -> [LinkItem] {
    links(to: relations.practicesByDocument[document.id.text] ?? [], from: document.address)
  }

  /// The groups of the filter over some practices: only those that leave a choice.
  func facets(of practices: [Practice]) -> [FacetView] {
    [
      facet("vid", "Вид наставничества", site.vocabulary.kinds, practices.map(\.kinds)),
      facet("gruppa", "Кому помогает", site.vocabulary.groups, practices.map(\.groupNames)),
      facet(
        "funktsiya", "Функция наставника", site.vocabulary.functions,
        practices.map(\.functionNames)),
    ].filter { $0.options.count > 1 }
  }

  private func links(to practices: [Practice], from page: SiteAddress) -> [LinkItem] {
    practices.map { NamedRecord.practice($0).link(from: page) }
  }

  private func facet(
    _ name: String, _ legend: String, _ terms: [Term], _ words: [Set<String>]
  ) -> FacetView {
    var counts: [String: Int] = [:]
    for word in words.joined() { counts[word, default: 0] += 1 }
    let options = terms.compactMap { term in
      counts[term.name].map { count in
        FacetOption(value: term.slug, label: term.name.capitalised, count: String(count))
      }
    }
    return FacetView(name: name, legend: legend, options: options)
  }

  private func keys(of words: [Located<String>]) -> String {
    words.map { Transliteration.slug($0.value) }.joined(separator: " ")
  }

  private func link(to list: PracticeList, on page: SiteAddress) -> ListLink {
    let address = SiteAddress.practices(list)
    return ListLink(
      title: list.title, address: address.relative(from: page),
      count: String(practices.places(in: list).count), current: address == page ? "page" : nil)
  }
}

extension Practice {
  /// The practice's page.
  var address: SiteAddress { .practice(id) }

  fileprivate var kinds: Set<String> { Set([kind?.value].compactMap(\.self)) }
  fileprivate var groupNames: Set<String> { Set(groups.map(\.value)) }
  fileprivate var functionNames: Set<String> { Set(functions.map(\.value)) }
}
