import Mentorship
import Russian

extension PracticesPage {
  /// A sheet of a list, counted from 1.
  init(_ overview: SiteOverview, of list: PracticeList, sheet: Int) {
    let places = overview.practices.places(in: list)
    let sheet = Pagination(list: .practices(list), number: sheet, total: places.count)
    let address = sheet.address
    let shown = sheet.records(of: places).map { overview.practices.practices[$0] }
    let isWhole = list == .all && sheet.words == nil
    self.init(
      frame: makeFrame(of: list, sheet, count: places.count, overview),
      eyebrow: list.eyebrow, title: list.title,
      lead: sayHowMany(places.count, in: list, sheet, of: overview.practices.practices.count),
      all: address == .practices ? nil : SiteAddress.practices.relative(from: address),
      facets: isWhole ? overview.facets(of: shown) : [],
      cards: shown.map { overview.card(of: $0, on: address) },
      pagination: sheet.links,
      ways: overview.practiceWays(on: address))
  }
}

private func makeFrame(
  of list: PracticeList, _ sheet: Pagination, count: Int, _ overview: SiteOverview
) -> PageFrame {
  let name = list.eyebrow.map { "\(list.title) — \($0.uncapitalised)" } ?? list.title
  let title = [name, sheet.words].compactMap(\.self).joined(separator: ", ")
  return overview.frame(
    of: sheet.address,
    PageHead(
      title: title,
      description: count == 0
        ? "\(title) пока не предусмотрены."
        : "\(title): \(Plural.practices.bound(count)), шаги и условия повторения."),
    under: sheet.crumbs(title: list.title, in: .practices),
    changed: overview.lastChange(of: .practices(list, sheet: sheet.number)))
}

/// How many practices the list holds, of how many, and on which of its sheets the reader is.
private func sayHowMany(
  _ count: Int, in list: PracticeList, _ sheet: Pagination, of total: Int
) -> String {
  if total == 0 {
    return Typography.bind(
      "Практики пока не предусмотрены. Здесь появятся описания, по которым их можно повторить.")
  }
  let size =
    list == .all
    ? "В\u{A0}разделе \(Plural.practices.bound(count))"
    : "\(Plural.practices.bound(count)) из\u{A0}\(total)"
  let extent = [size, sheet.words].compactMap(\.self).joined(separator: ", ")
  guard list == .all, sheet.number == 1 else { return extent + "." }
  let promise =
    "\(count == 1 ? "О ней" : "О каждой") сказано, какую трудность она решает и как её повторить."
  return "\(extent). \(Typography.bind(promise))"
}
