/// The known name that a misspelt one was probably meant to be.
package struct Suggestion: Sendable, Hashable {
  package let name: String
  /// How the misspelt name came about.
  package let slip: Slip

  /// The suggestion for a person: «есть «Куратор»», with what went wrong where that is hard to see.
  package var note: Note {
    Note("есть «\(name)»" + (slip.remark.map { " — \($0)" } ?? ""))
  }

  /// The candidate nearest to `name`, or nothing when none is near enough to be meant; see
  /// `KnownNames`, which is quicker for many names.
  package static func nearest(
    to name: String, among candidates: some Sequence<String>
  ) -> Suggestion? {
    KnownNames(candidates).nearest(to: name)
  }

  /// The one candidate that was meant beyond doubt; see `Suggestions.certain`.
  package static func certain(
    for name: String, among candidates: some Sequence<String>
  ) -> String? {
    KnownNames(candidates).certain(for: name)
  }

  /// A note that offers the nearest candidate, or lists them all when there are few; else nothing.
  package static func notes(for name: String, among candidates: [String]) -> [Note] {
    var suggestions = Suggestions(among: candidates)
    return suggestions.notes(for: name)
  }
}
