import Diagnostics
import Testing

/// One thing broken in the small site, and the findings that must tell of it.
///
/// The places of the findings are marked in the broken text itself: each `▸` stands before the
/// first character of a finding, in the order of `rules`.
struct BadInput: Sendable, CustomTestStringConvertible {
  let file: String
  let good: String
  let bad: String
  let rules: [String]
  /// Further replacements in the same file.
  private(set) var more: [(good: String, bad: String)] = []

  init(_ file: String, _ good: String, _ bad: String, _ rules: String...) {
    self.file = file
    self.good = good
    self.bad = bad
    self.rules = rules
  }

  /// The same with a piece of the file taken out.
  func removing(_ good: String) -> BadInput { marking(good, "") }

  /// The same with another piece of the file replaced.
  func marking(_ good: String, _ bad: String) -> BadInput {
    var copy = self
    copy.more.append((good, bad))
    return copy
  }

  var testDescription: String { "\(file): \(bad)" }

  /// The site with the thing broken, and the findings that are due, as `Finding.place` writes them.
  func broken(_ site: SmallSite) throws -> (site: SmallSite, expected: [String]) {
    var text = try #require(site.files[file])
    for step in [(good: good, bad: bad)] + more {
      try #require(text.contains(step.good))
      text = text.replacing(step.good, with: step.bad, maxReplacements: 1)
    }
    let pieces = text.split(separator: "▸", omittingEmptySubsequences: false)
    try #require(pieces.count == rules.count + 1)
    let whole = pieces.joined()
    let source = SourceText(path: file, text: whole)
    var offset = 0
    let expected = zip(pieces, rules).map { piece, rule in
      offset += piece.utf8.count
      let position = source.position(at: offset)
      return "\(file):\(position.line):\(position.column) \(rule)"
    }
    var broken = site
    broken.files[file] = whole
    return (broken, expected)
  }
}
