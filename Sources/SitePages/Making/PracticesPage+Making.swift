import Mentorship
import Russian

extension PracticesPage {
  /// A page of a list, counted from 1.
  init(_ overview: SiteOverview, of list: PracticeList, page: Int) {
    let places = overview.practices.places(in: list)
    let part = Pagination(
      list: .practices(list), number: page, total: places.count)
    let address = part.address
    let shown = part.records(of: places).map { overview.practices.practices[$0] }
    let isWhole = list == .all && part.words == nil
    self.init(
      frame: makeFrame(of: list, part, count: places.count, overview),
      eyebrow: list.eyebrow, title: list.title,
      lead: sayHowMany(places.count, in: list, part, of: overview.practices.practices.count),
      all: address == .practices ? nil : SiteAddress.practices.relative(from: address),
      facets: isWhole ? overview.facets(of: shown) : [],
      cards: shown.map { overview.card(of: $0, on: address) },
      pagination: part.links,
      ways: overview.practiceWays(on: address))
  }
}

private func makeFrame(
  of list: PracticeList, _ part: Pagination, count: Int, _ overview: SiteOverview
) -> PageFrame {
  let name = list.eyebrow.map { "\(list.title) — \($0.uncapitalised)" } ?? list.title
  let title = [name, part.words].compactMap(\.self).joined(separator: ", ")
  var crumbs: [Crumb] = [.home]
  if list != .all || part.number > 1 { crumbs.append(.practices) }
  if list != .all, part.number > 1 {
    crumbs.append(Crumb(title: list.title, address: .practices(list)))
  }
  return overview.frame(
    of: .practices(list, page: part.number),
    PageHead(
      title: title,
      description: count == 0
        ? "\(title) пока не предусмотрены."
        : "\(title): \(Plural.practices.bound(count)), шаги и условия повторения."),
    under: crumbs, changed: overview.lastChange(of: .practices(list, page: part.number)))
}

/// How many practices the list holds, of how many, and on which of its pages the reader is.
private func sayHowMany(
  _ count: Int, in list: PracticeList, _ part: Pagination, of total: Int
) -> String {
  if total == 0 {
    return Typography.bind(
      "Практики пока не предусмотрены. Здесь появятся описания, по которым их можно повторить.")
  }
  let size =
    list == .all
    ? "В\u{A0}разделе \(Plural.practices.bound(count))"
    : "\(Plural.practices.bound(count)) из\u{A0}\(total)"
  let extent = [size, part.words].compactMap(\.self).joined(separator: ", ")
  guard list == .all, part.number == 1 else { return extent + "." }
  let promise =
    "\(count == 1 ? "О ней" : "О каждой") сказано, какую трудность она решает и как её повторить."
  return "\(extent). \(Typography.bind(promise))"
}
