import Testing

@testable import Mentorship

@Suite struct DeadlineTests {
  @Test func `both tables are there with every row`() {
    #expect(DeadlineCase.table("deadlines.tsv").count == 65)
    #expect(DeadlineCase.table("deadlines-own.tsv").count >= 190)
  }

  @Test(arguments: DeadlineCase.table("deadlines.tsv") + DeadlineCase.table("deadlines-own.tsv"))
  func `a wording means what its row says`(_ row: DeadlineCase) throws {
    let deadline = Deadline(reading: row.text, in: try #require(samplePlan))
    #expect(deadline.text == row.text)
    #expect(deadline.outcome.name == row.outcome, "\(deadline.outcome)")
    #expect(deadline.outcome.intervals.map(\.iso).joined(separator: ";") == row.intervals)
    if case .ambiguous(let readings) = deadline.outcome { #expect(!readings.isEmpty) }
  }
}
