import Testing

@testable import Mentorship

@Suite struct `Suppression of small counts` {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let table: CountTable
    /// A row a line; a point for what is not shown.
    let shown: String
    var threshold = SmallNumber.ofPeople

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "nothing small", table: CountTable(list: [7, 3, 12]), shown: "7 3 12"),
    Case(
      name: "a small count takes the smallest other with it",
      table: CountTable(list: [7, 2, 12, 4]), shown: "7 . 12 ."),
    Case(
      name: "two small counts hide each other", table: CountTable(list: [7, 2, 1]), shown: "7 . ."),
    Case(name: "nought is a small count", table: CountTable(list: [7, 0, 9]), shown: ". . 9"),
    Case(
      name: "two noughts do not hide each other", table: CountTable(list: [7, 0, 0]),
      shown: ". . ."),
    Case(name: "nobody at all is shown", table: CountTable(list: [0, 0]), shown: "0 0"),
    Case(
      name: "a survey has a higher threshold", table: CountTable(list: [9, 4, 20]),
      shown: ". . 20", threshold: SmallNumber.ofAnswers),
    Case(
      name: "in a table a rectangle is hidden, of the fewest people",
      table: CountTable(rows: [[20, 8, 9], [10, 2, 7], [30, 6, 5]]),
      shown: """
        20 8 9
        10 . .
        30 . .
        """),
    Case(
      name: "small counts of a table share what is hidden with them",
      table: CountTable(rows: [[20, 8, 9], [10, 2, 1], [30, 6, 5]]),
      shown: """
        20 8 9
        10 . .
        30 . .
        """),
    Case(
      name: "a row of nobody is shown",
      table: CountTable(rows: [[5, 4], [0, 0], [6, 2]]),
      shown: """
        . .
        0 0
        . .
        """),
  ]

  @Test(arguments: cases) func `hides what is small and what would give it away`(
    _ expected: Case
  ) throws {
    let shown = try #require(expected.table.suppressing(below: expected.threshold))
    #expect(shown.written == expected.shown)
  }

  @Test(arguments: [
    CountTable(list: [2]), CountTable(rows: [[1, 2]]), CountTable(rows: [[3], [1]]),
    CountTable(rows: [[1, 0], [0, 0]]),
  ])
  func `gives no table where the totals alone tell a small count`(_ table: CountTable) {
    #expect(table.suppressing(below: SmallNumber.ofPeople) == nil)
  }

  /// Every table that the reader may think of is tried, whatever made the suppression.
  @Test(arguments: [SmallNumber.ofPeople, SmallNumber.ofAnswers], [true, false])
  func `of random tables leaves every hidden cell open`(_ threshold: Int, _ isList: Bool) throws {
    var dice = SeededGenerator(state: 20_211_115)
    var protected = 0
    for _ in 0..<200 {
      let table = CountTable.random(isList: isList, &dice)
      let rows = table.rows
      guard let shown = table.suppressing(below: threshold) else {
        let totalsAlone = PossibleTables(of: rows, hiding: nil, totals: table.totals)
        #expect(totalsAlone.findASmallCell(of: rows, below: threshold), "\(rows)")
        continue
      }
      let possible = PossibleTables(of: rows, hiding: shown, totals: table.totals)
      #expect(!possible.findACell(of: rows), "\(rows)\n\(shown.written)")
      #expect(!possible.findASmallCell(of: rows, below: threshold), "\(rows)\n\(shown.written)")
      #expect(zip(rows.joined(), shown.joined()).allSatisfy { $1 == nil || $1 == $0 })
      #expect(table.isHiding(whatIsBelow: threshold, in: shown))
      if shown.joined().contains(nil) { protected += 1 }
    }
    #expect(protected > 50)
  }

  @Test func `of a list hides one cell more than the small ones at most`() {
    var dice = SeededGenerator(state: 7)
    for _ in 0..<200 {
      let table = CountTable.random(isList: true, &dice)
      guard let shown = table.suppressing(below: SmallNumber.ofPeople) else { continue }
      let small = table.rows.joined().count { $0 < SmallNumber.ofPeople }
      #expect(shown.joined().count { $0 == nil } <= small + 1, "\(table.rows)")
    }
  }
}

extension [[Int?]] {
  /// The table as text, a point for a hidden cell.
  fileprivate var written: String {
    map { $0.map { $0.map(String.init) ?? "." }.joined(separator: " ") }.joined(separator: "\n")
  }
}

extension CountTable {
  /// Whether no small count is seen but in a row or a column of nobody.
  fileprivate func isHiding(whatIsBelow threshold: Int, in shown: [[Int?]]) -> Bool {
    rows.indices.allSatisfy { row in
      rows[row].indices.allSatisfy { column in
        rows[row][column] >= threshold || shown[row][column] == nil
          || rows[row].allSatisfy { $0 == 0 }
          || totals == .ofRowsAndColumns && rows.allSatisfy { $0[column] == 0 }
      }
    }
  }

  /// Up to three rows of up to three small counts, or a list of up to four.
  fileprivate static func random(isList: Bool, _ dice: inout SeededGenerator) -> CountTable {
    func counts(_ number: Int) -> [Int] {
      (0..<number).map { _ in .random(in: 0...6, using: &dice) }
    }
    if isList { return CountTable(list: counts(.random(in: 2...4, using: &dice))) }
    let columns = Int.random(in: 2...3, using: &dice)
    return CountTable(rows: (0..<Int.random(in: 2...3, using: &dice)).map { _ in counts(columns) })
  }
}

/// SplitMix64 (G. Steele, D. Lea, C. Flood, 2014): the same numbers on every run.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
