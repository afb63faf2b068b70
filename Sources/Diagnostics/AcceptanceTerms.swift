private import Russian

/// What the reason of an acceptance has to say to cover a finding, so that it does not cover others
/// of the same rule as well.
package enum AcceptanceTerms: Sendable {
  case anyReason
  /// A reason that holds, for each list, one of its words; words in small letters with «е» for «ё»,
  /// figures without anything between.
  case naming([[String]])
  /// Nothing covers it.
  case never

  /// Whether an acceptance with the reason covers the finding.
  func allow(_ reason: String) -> Bool {
    switch self {
    case .anyReason: return true
    case .never: return false
    case .naming(let lists):
      let words = reason.folded
      let figures = words.filter(\.isNumber)
      return lists.allSatisfy { $0.contains { words.contains($0) || figures.contains($0) } }
    }
  }

  fileprivate var isNever: Bool {
    if case .never = self { true } else { false }
  }
}

extension Diagnostic {
  /// Whether an acceptance with the reason covers the finding.
  package func mayBeAccepted(for reason: String) -> Bool { isAcceptable && terms.allow(reason) }

  static func isAcceptable(_ rule: RuleDescription, on terms: AcceptanceTerms) -> Bool {
    rule.isAcceptable && !terms.isNever
  }
}
