import Mentorship
import Russian
import Templates

extension PersonalDataPage {
  /// The grounds in use on the site's day.
  init(_ overview: SiteOverview) {
    let settings = overview.site.settings
    self.init(
      frame: overview.frame(
        of: .personalData,
        PageHead(
          title: Crumb.personalData.title,
          description: "Какие сведения о\u{A0}людях показывает раздел, на\u{A0}каком основании, "
            + "до\u{A0}какого дня и\u{A0}как отозвать согласие.")),
      date: DateView(long: overview.date),
      norms: overview.site.lawfulPublications.map(NormView.init),
      conditions: overview.conditionRows,
      facts: overview.facts(about: settings.curator, on: .personalData)
        + (settings.school.postalAddress.map { [Fact("Адрес школы", $0)] } ?? []))
  }
}

extension NormView {
  fileprivate init(_ publication: LawfulPublication) {
    self.init(
      purpose: Typography.bind("\(publication.norm.purpose) (\(publication.norm.citation))"),
      fields: publication.fields.map { TextItem(text: $0.word) })
  }
}

extension SiteOverview {
  /// Equal conditions of several people share a row.
  fileprivate var conditionRows: [ConditionRow] {
    var order: [Terms] = []
    var people: [Terms: [FactEntry]] = [:]
    for condition in site.publicationConditions {
      let terms = Terms(condition, resources: condition.resources.map { place($0, of: condition) })
      if people[terms] == nil { order.append(terms) }
      people[terms, default: []].append(whose(condition))
    }
    return order.map { row($0, people[$0] ?? []) }
  }

  private func row(_ terms: Terms, _ people: [FactEntry]) -> ConditionRow {
    ConditionRow(
      people: people, data: terms.fields.map(\.word).joined(separator: ", ").capitalised,
      purpose: terms.purpose.capitalised, places: terms.resources.map { FactEntry($0) },
      until: DateView(long: terms.until),
      restrictions: terms.restrictions.map { TextItem(text: $0.capitalised) })
  }

  /// The mentor; without the number where other pages have the name, for together they would tell
  /// whose number it is.
  private func whose(_ condition: PublicationCondition) -> FactEntry {
    let mentor = condition.mentor
    let isNamedElsewhere = condition.fields.contains(.name) && !isNamedHere(mentor)
    return isNamedElsewhere
      ? FactEntry("Наставник, чьё имя видно не\u{A0}на\u{A0}всех страницах")
      : entry(about: mentor, on: .personalData)
  }

  /// The whole section by its name, an address that spells a closed name by whose it is, anything
  /// else as it is written.
  private func place(_ address: String, of condition: PublicationCondition) -> String {
    if address == site.settings.sectionAddress { return "весь раздел «Наставничество»" }
    let isNeutral = isNamedHere(condition.mentor) || !condition.mentor.isSpelled(in: address)
    if isNeutral { return address }
    let isInside = address.hasPrefix(site.settings.sectionAddress)
    return isInside ? "страница самого наставника" : "страница вне раздела"
  }

  private func isNamedHere(_ mentor: Mentor) -> Bool {
    site.gate.open(mentor.name, on: .personalData) != nil
  }
}

/// What a consent says, but for whose it is.
private struct Terms: Hashable {
  let fields: [PersonalField]
  let purpose: String
  let resources: [String]
  let until: PlainDate
  let restrictions: [String]

  init(_ condition: PublicationCondition, resources: [String]) {
    fields = condition.fields
    purpose = condition.purpose
    self.resources = resources
    until = condition.until
    restrictions = condition.restrictions
  }
}
