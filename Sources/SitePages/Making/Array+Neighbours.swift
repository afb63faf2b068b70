extension Array {
  /// The links to the records before and after the one at a place; none beyond the ends.
  func neighbours(
    of index: Int, _ link: (Element) -> LinkItem?
  ) -> (previous: LinkItem?, next: LinkItem?) {
    (
      previous: index > startIndex ? link(self[index - 1]) : nil,
      next: index + 1 < endIndex ? link(self[index + 1]) : nil
    )
  }
}
