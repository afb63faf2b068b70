import Mentorship

/// One sheet of a long list and its place among the others.
struct Pagination: Sendable {
  /// Where the first sheet stands.
  let list: SiteAddress
  /// Which sheet it is, from 1.
  let number: Int
  /// How many records all sheets hold.
  let total: Int

  /// How many records a sheet holds.
  static let capacity = 24

  /// How many sheets the records take; one even where there are none.
  static func sheetCount(for total: Int) -> Int { max(1, (total + capacity - 1) / capacity) }

  /// The numbers of the sheets, for the list of pages.
  static func sheets(for total: Int) -> ClosedRange<Int> { 1...sheetCount(for: total) }

  /// Where this sheet stands.
  var address: SiteAddress { list.sheet(number) }

  /// «страница 2 из 5»; nothing where there is one sheet.
  var words: String? {
    let count = Self.sheetCount(for: total)
    return count == 1 ? nil : "страница\u{A0}\(number) из\u{A0}\(count)"
  }

  /// What a later sheet adds to the title of the list: « — страница 2 из 5».
  var titleEnding: String { number == 1 ? "" : words.map { "\u{A0}— \($0)" } ?? "" }

  /// The records of this sheet.
  func records<Record>(of all: [Record]) -> ArraySlice<Record> {
    all.dropFirst((number - 1) * Self.capacity).prefix(Self.capacity)
  }

  /// The way to the other sheets; nothing where there are none.
  var links: PaginationView? {
    let count = Self.sheetCount(for: total)
    guard count > 1 else { return nil }
    return PaginationView(
      previous: number > 1 ? link(to: number - 1) : nil, sheets: shownSheets(of: count),
      next: number < count ? link(to: number + 1) : nil)
  }

  /// The first, the last and those around this one; a gap stands for those left out, so that a
  /// list of many sheets does not grow by the square of them.
  private func shownSheets(of count: Int) -> [SheetLink] {
    let near = max(1, number - 2)...min(count, number + 2)
    let shown = ([1] + Array(near) + [count]).reduce(into: [Int]()) { numbers, sheet in
      if numbers.last.map({ $0 < sheet }) ?? true { numbers.append(sheet) }
    }
    return shown.enumerated().map { index, sheet in
      let link = link(to: sheet)
      return SheetLink(
        number: link.title, address: link.address, current: sheet == number ? "page" : nil,
        followsGap: index > 0 && shown[index - 1] + 1 < sheet)
    }
  }

  private func link(to sheet: Int) -> LinkItem {
    LinkItem(title: String(sheet), address: list.sheet(sheet).relative(from: address))
  }
}
