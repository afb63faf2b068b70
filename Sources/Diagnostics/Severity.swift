/// How much a finding matters.
package enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Nothing is published while it stands.
  case error
  /// Published; under `--strict` it stops publication.
  case warning
  /// A wish.
  case hint

  /// Errors come first.
  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .hint: 2
    }
  }

  /// The word in a report.
  package var word: String {
    switch self {
    case .error: "ошибка"
    case .warning: "предупреждение"
    case .hint: "совет"
    }
  }
}
