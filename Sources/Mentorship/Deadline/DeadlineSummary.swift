package import Diagnostics

/// A deadline's meaning as a command prints it and a file stores it.
package struct DeadlineSummary: Sendable, Hashable {
  /// The wording as written.
  package let text: String
  /// The outcome's permanent name.
  package let outcome: String
  /// The stretches of dates; empty where there are none.
  package let intervals: [DayInterval]
  /// The meanings in Russian; empty where there is none.
  package let readings: [String]

  /// Sums up a deadline.
  package init(of deadline: Deadline) {
    text = deadline.text
    outcome = deadline.outcome.name
    intervals = deadline.outcome.intervals
    readings = deadline.readings
  }
}

extension DeadlineSummary {
  /// `{"text", "outcome", "intervals": [{"start", "end"}], "readings"}`: ISO days, an open side is
  /// null.
  package var json: JSON {
    .object([
      "text": .text(text),
      "outcome": .text(outcome),
      "intervals": .list(intervals.map(\.json)),
      "readings": .list(readings.map(JSON.text)),
    ])
  }
}

extension DayInterval {
  fileprivate var json: JSON {
    .object([
      "start": start.map { .text($0.iso) } ?? .null,
      "end": end.map { .text($0.iso) } ?? .null,
    ])
  }
}
