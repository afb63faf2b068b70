import Diagnostics
private import Russian

/// The references of one rule that lead nowhere, with the nearest names offered for the first of
/// them only: a renamed folder makes thousands, and nobody reads as many suggestions.
struct Misses {
  private var found: [(name: Located<String>, record: RecordKey?)] = []
  private static let mostSuggestions = 50

  mutating func add(_ name: Located<String>, on record: RecordKey?) { found.append((name, record)) }

  /// A finding for each.
  ///
  /// - Parameters:
  ///   - known: the names that exist.
  ///   - message: what is said of a name.
  ///   - remedy: what is said where no name is near.
  func findings(
    among known: some Sequence<String>, _ message: (String) -> String, remedy: (String) -> String
  ) -> [Finding] {
    if found.isEmpty { return [] }
    let names = KnownNames(known)
    return found.enumerated().map { index, miss in
      let name = miss.name.value
      let nearest = index < Self.mostSuggestions ? Self.nearest(to: name, in: names) : nil
      return Finding(
        at: miss.name.span, message(name),
        notes: [Note(nearest.map { "есть «\($0)»" } ?? remedy(name))], on: miss.record)
    }
  }

  /// A name in Russian letters is looked for in Latin ones too.
  private static func nearest(to name: String, in names: KnownNames) -> String? {
    if let nearest = names.nearest(to: name) { return nearest }
    guard name.contains(where: LookAlikes.isCyrillic) else { return nil }
    return names.nearest(to: Transliteration.slug(name))
  }
}
