import Mentorship

extension PaginationView {
  /// The ways to the other pages of a list; nothing where there is one page.
  ///
  /// - Parameter address: the address of a page by its number.
  init?(_ part: ListPart, at address: (Int) -> SiteAddress) {
    guard part.pages > 1 else { return nil }
    let here = address(part.page)
    let numbers = shownNumbers(around: part.page, of: part.pages)
    self.init(
      previous: part.page > 1 ? address(part.page - 1).relative(from: here) : nil,
      next: part.page < part.pages ? address(part.page + 1).relative(from: here) : nil,
      pages: zip(numbers, [0] + numbers).map { number, earlier in
        PaginationLink(
          number: String(number), address: address(number).relative(from: here),
          isAfterGap: number > earlier + 1, current: number == part.page ? "page" : nil)
      })
  }
}

/// The first page, the last one and the nearest, so that a list of any length has a short row.
private func shownNumbers(around page: Int, of pages: Int) -> [Int] {
  let near = max(1, page - 2)...min(pages, page + 2)
  return Set([1, pages] + near).sorted()
}
