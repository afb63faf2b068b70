/// A deadline's meaning as a command prints it and a file stores it.
package struct DeadlineSummary: Sendable, Hashable, Encodable {
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

extension DayInterval: Encodable {
  private enum CodingKeys: String, CodingKey { case start, end }

  /// Writes both sides as ISO days; an open side is an explicit null.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(start?.iso, forKey: .start)
    try container.encode(end?.iso, forKey: .end)
  }
}
