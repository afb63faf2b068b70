import Testing

@testable import Mentorship

/// One row of a table of deadlines: a wording and what it means.
struct DeadlineCase: Sendable, CustomTestStringConvertible {
  let text: String
  let outcome: String
  let intervals: String

  var testDescription: String { "«\(text)»" }

  /// The rows of a table in `Tests/Fixtures`, without its comments.
  static func table(_ name: String) -> [DeadlineCase] {
    fixture(name).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return DeadlineCase(
        text: cells[0], outcome: cells.count > 1 ? cells[1] : "",
        intervals: cells.count > 2 ? cells[2] : "")
    }
  }
}
