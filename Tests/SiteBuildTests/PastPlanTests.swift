import Mentorship
import Testing

@Suite struct `A plan of the past` {
  static let archive = "состояние на: 2021-11-15\n"

  @Test(arguments: [
    ("2022-09-28", false), ("2022-09-29", true), ("2030-01-01", true), ("2021-04-01", false),
  ])
  func `is told of when its last day is more than 120 days past`(
    _ day: String, _ isPast: Bool
  ) async throws {
    var site = SmallSite()
    site.files["site.yaml"] = site.files["site.yaml"]?.replacing(Self.archive, with: "")
    let date = try #require(PlainDate(iso: day))
    let found = try await site.check(on: date).report.filter { $0.rule == "past-plan" }
    #expect(
      found.map(\.message)
        == (isPast ? ["все сроки плана прошли: последний кончился 31.05.2022"] : []))
  }

  @Test func `is an archive when the site names the day of its statuses`() async throws {
    let site = SmallSite()
    #expect(try #require(site.files["site.yaml"]).contains(Self.archive))
    let date = try #require(PlainDate(iso: "2030-01-01"))
    #expect(try await site.check(on: date).report.allSatisfy { $0.rule != "past-plan" })
  }
}
