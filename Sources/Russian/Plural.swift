/// The three forms a Russian noun takes after a whole number («день», «дня», «дней»).
///
/// Source: the plural rules of CLDR for `ru`, cardinal, integers.
package struct Plural: Sendable, Hashable {
  /// The form after 1, 21, 101 («день»).
  package let one: String
  /// The form after 2, 3, 4, 22 («дня»).
  package let few: String
  /// The form after 0, 5 to 20, 25 («дней»).
  package let many: String

  package init(_ one: String, _ few: String, _ many: String) {
    self.one = one
    self.few = few
    self.many = many
  }

  /// The form that stands after `count`.
  package func form(for count: Int) -> String {
    let lastTwo = count.magnitude % 100
    switch (lastTwo, lastTwo % 10) {
    case (11...14, _): return many
    case (_, 1): return one
    case (_, 2...4): return few
    default: return many
    }
  }

  /// The number and its noun, joined by an ordinary space («3 дня»).
  package func callAsFunction(_ count: Int) -> String { "\(count) \(form(for: count))" }
}
