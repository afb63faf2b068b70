import SiteBuild
import Testing

@Suite struct ConcurrentMapTests {
  struct Odd: Error, Equatable {
    let number: Int
  }

  @Test(arguments: [1, 2, 3, 64], [0, 1, 2, 1000])
  func `keeps the order, however many jobs there are`(jobs: Int, count: Int) async throws {
    let numbers = Array(0..<count)
    #expect(try await concurrentMap(numbers, jobs: jobs) { $0 * 2 } == numbers.map { $0 * 2 })
  }

  @Test(arguments: [1, 2, 8])
  func `throws the earliest failure`(jobs: Int) async {
    await #expect(throws: Odd(number: 300)) {
      try await concurrentMap(Array(0..<1000), jobs: jobs) { number in
        if number >= 300 { throw Odd(number: number) }
        return number
      }
    }
  }

  @Test func `gives slices that are neighbours`() async throws {
    let sizes = try await concurrentChunks(Array(0..<100), jobs: 3) { [$0.count] }
    #expect(sizes.reduce(0, +) == 100)
    #expect(sizes.count > 3)
  }
}
