import Mentorship
import Russian

extension FunctionMap {
  /// The table of the mentors of the day; nothing where there are none, or so many that the lists by
  /// function answer sooner than a table of several screens.
  init?(_ overview: SiteOverview, on page: SiteAddress) {
    let mentors = overview.roster.current
    guard !mentors.isEmpty, mentors.count <= Self.mostRows else { return nil }
    let functions = overview.site.vocabulary.functions
    self.init(
      summary: summarise(overview),
      columns: functions.map { function in
        let count = overview.roster.byFunction[function.name]?.count ?? 0
        return FunctionColumn(
          name: function.name.capitalised, abbreviation: function.abbreviation?.capitalised,
          count: String(count), isMissing: count == 0)
      },
      rows: mentors.map { row(of: $0, functions, overview, on: page) })
  }

  /// About two screens; above that a reader has lost the head of the table.
  private static let mostRows = 40
}

private func row(
  of mentor: Mentor, _ functions: [Term], _ overview: SiteOverview, on page: SiteAddress
) -> FunctionMapRow {
  let has = Set(mentor.functions.map(\.value))
  let name = overview.name(of: mentor, on: page)
  return FunctionMapRow(
    name: overview.site.gate.open(mentor.name, on: page).map(PersonName.short) ?? name,
    address: overview.site.address(of: mentor, linkedFrom: page)?.relative(from: page),
    cells: functions.map { FunctionMapCell(has: has.contains($0.name)) })
}

/// «Наставник есть у 7 функций из 8. Никто не выполняет функцию «управленец».»
private func summarise(_ overview: SiteOverview) -> String {
  let functions = overview.site.vocabulary.functions
  let missing = functions.filter { overview.roster.byFunction[$0.name] == nil }
    .map { "«\($0.name)»" }
  if missing.isEmpty { return "У\u{A0}каждой функции есть наставник." }
  let held = functions.count - missing.count
  let noun = missing.count == 1 ? "функцию" : "функции:"
  return Typography.bind(
    "Наставник есть у \(Plural.ofFunctions.bound(held)) из \(functions.count). "
      + "Пока никто не выполняет \(noun) \(missing.joined(separator: ", ")).")
}
