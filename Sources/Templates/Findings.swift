internal import Diagnostics

/// Mistakes, each place and rule once, however many templates lead there.
struct Findings {
  private struct Key: Hashable {
    let rule: RuleName
    let path: String
    let range: Range<Int>
  }

  private(set) var diagnostics: [Diagnostic] = []
  private var known: Set<Key> = []

  /// Adds a mistake, with a note for each template on the way to it.
  mutating func add(_ diagnostic: Diagnostic, from chain: Expansion.Chain? = nil) {
    let span = diagnostic.span
    let key = Key(rule: diagnostic.rule, path: span.source.path, range: span.range)
    guard known.insert(key).inserted else { return }
    diagnostics.append(diagnostic.adding(chain?.notes ?? []))
  }
}
