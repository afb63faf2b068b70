private import Russian

/// The known name nearest to a misspelt one.
package enum Suggestion {
  /// The candidate nearest to `name`, or nothing when none is near enough to be meant; see
  /// `KnownNames`, which is quicker for many names.
  package static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    KnownNames(candidates).nearest(to: name)
  }

  /// A note that offers the nearest candidate, or lists them all when there are few; else nothing.
  package static func notes(for name: String, among candidates: [String]) -> [Note] {
    if let nearest = nearest(to: name, among: candidates) {
      let mixed = LookAlikes.mixes(name) ? "; в написанном слове есть латинские буквы" : ""
      return [Note("есть «\(nearest)»\(mixed)")]
    }
    guard !candidates.isEmpty, candidates.count <= 20 else { return [] }
    return [Note("допустимо: " + candidates.map { "«\($0)»" }.joined(separator: ", "))]
  }
}
