import Diagnostics
private import Russian

/// The references of one rule that lead nowhere.
struct Misses {
  /// Whether the names stand alone as values of fields, where another may be put in their place.
  private let areValues: Bool
  private var found: [(name: Located<String>, record: RecordKey?)] = []

  init(areValues: Bool = false) { self.areValues = areValues }

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
      let meant = areValues ? suggestions.certain(for: name) : nil
      return Finding(
        at: miss.name.span, message(name),
        notes: [Self.note(on: name, &suggestions) ?? Note(remedy(name))], on: miss.record,
        fix: meant.map { .scalar(at: miss.name.span, $0) })
    }
  }

  /// The nearest name; one in Russian letters is looked for in Latin ones too.
  private static func note(on name: String, _ suggestions: inout Suggestions) -> Note? {
    if let nearest = suggestions.nearest(to: name) { return nearest.note }
    guard name.contains(where: LookAlikes.isCyrillic) else { return nil }
    return suggestions.nearest(to: Transliteration.slug(name)).map { Note("есть «\($0.name)»") }
  }
}
