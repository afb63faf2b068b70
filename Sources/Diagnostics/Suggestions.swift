/// Suggestions for the misspelt names of one kind: the nearest are sought for the first of them only,
/// since a renamed folder makes thousands, and nobody reads as many.
package struct Suggestions: Sendable {
  private let known: KnownNames
  /// What is said when no name is near.
  private let all: [Note]
  private var left = 50

  package init(among names: some Collection<String>) {
    known = KnownNames(names)
    let isShort = (1...Self.longestList).contains(names.count)
    all = isShort ? [Note("допустимо: " + names.map { "«\($0)»" }.joined(separator: ", "))] : []
  }

  /// The nearest name; nothing when none is near, or when enough were sought.
  package mutating func nearest(to name: String) -> Suggestion? {
    guard left > 0 else { return nil }
    left -= 1
    return known.nearest(to: name)
  }

  /// The one name that was meant beyond doubt: only the alphabet, the layout, case or spaces differ.
  package func certain(for name: String) -> String? { known.certain(for: name) }

  /// The one name that was meant beyond doubt, although a letter inside a word may be wrong too.
  package func certainDespiteSlip(for name: String) -> String? {
    known.certainDespiteSlip(for: name)
  }

  /// A note that offers the nearest name, or lists them all when there are few; else nothing.
  package mutating func notes(for name: String) -> [Note] {
    nearest(to: name).map { [$0.note] } ?? all
  }

  /// Names in a list at most.
  private static let longestList = 20
}
