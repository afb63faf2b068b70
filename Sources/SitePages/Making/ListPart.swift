/// A page of a long list.
struct ListPart {
  /// How many entries stand on one page.
  static let size = 24

  /// The number of the page, from 1.
  let page: Int
  /// How many pages there are; at least one.
  let pages: Int

  /// - Parameter page: from 1 to `ListPart.pages(for: count)`.
  init(page: Int, ofCount count: Int) {
    self.page = page
    pages = Self.pages(for: count)
  }

  /// How many pages a list takes; an empty one takes a page too.
  static func pages(for count: Int) -> Int { max(1, (count + size - 1) / size) }

  /// The entries that stand on the page.
  func entries<Entry>(of list: [Entry]) -> ArraySlice<Entry> {
    list.dropFirst((page - 1) * Self.size).prefix(Self.size)
  }

  /// «страница 2 из 5»; nothing where there is one page.
  var words: String? { pages == 1 ? nil : "страница \(page) из\u{A0}\(pages)" }
}
