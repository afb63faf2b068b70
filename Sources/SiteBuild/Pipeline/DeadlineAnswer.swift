import Mentorship

/// How a deadline is understood, for a person.
struct DeadlineAnswer {
  private let summary: DeadlineSummary
  private let title: String

  init(_ deadline: Deadline) {
    summary = DeadlineSummary(of: deadline)
    title = deadline.outcome.title
  }

  /// A line for the kind of deadline, and one for each meaning and stretch.
  var text: String {
    let meanings = summary.readings.map { "  = \($0)" }
    let days = summary.intervals.map { "  \($0.iso)" }
    return (["«\(summary.text)»: \(title)"] + meanings + days).map { $0 + "\n" }.joined()
  }
}

extension Deadline.Outcome {
  /// The kind of deadline in Russian.
  fileprivate var title: String {
    switch self {
    case .dates: "дни названы"
    case .continuous: "всё время"
    case .onDemand: "по мере необходимости"
    case .recurring: "повторяется"
    case .relative: "зависит от другой записи"
    case .ambiguous: "можно понять по-разному, нужен «точный срок»"
    case .invalid: "такого в календаре нет"
    case .missing: "срока нет"
    case .unknown: "программа не поняла, нужен «точный срок»"
    }
  }
}
