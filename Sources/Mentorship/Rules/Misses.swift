import Diagnostics

/// The references of one rule that lead nowhere.
struct Misses {
  private var found: [(name: Located<String>, record: RecordKey?)] = []

  mutating func add(_ name: Located<String>, on record: RecordKey?) { found.append((name, record)) }

  /// A finding for each.
  ///
  /// - Parameters:
  ///   - known: the names that exist.
  ///   - message: what is said of a name.
  ///   - remedy: what is said where no name is near.
  func findings(
    among known: some Collection<String>, _ message: (String) -> String, remedy: (String) -> String
  ) -> [Finding] {
    if found.isEmpty { return [] }
    var suggestions = Suggestions(among: known)
    return found.map { miss in
      let name = miss.name.value
      return Finding(
        at: miss.name.span, message(name),
        notes: [suggestions.nearest(to: name)?.note ?? Note(remedy(name))], on: miss.record)
    }
  }
}
