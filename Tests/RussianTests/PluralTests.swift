import Russian
import Testing

/// The samples of CLDR's cardinal rules for `ru`, integers.
@Suite struct `Plural` {
  private let day = Russian.Plural("день", "дня", "дней")

  @Test(arguments: [1, 21, 31, 41, 51, 61, 71, 81, 101, 1001])
  func `takes the first form after one`(count: Int) {
    #expect(day(count) == "\(count) день")
  }

  @Test(arguments: [2, 3, 4, 22, 23, 24, 32, 62, 102, 1002])
  func `takes the second form after two to four`(count: Int) {
    #expect(day(count) == "\(count) дня")
  }

  @Test(arguments: [0, 5, 6, 10, 11, 12, 13, 14, 15, 19, 20, 25, 100, 111, 112, 1000, 1_000_000])
  func `takes the third form after the rest`(count: Int) {
    #expect(day(count) == "\(count) дней")
  }
}
