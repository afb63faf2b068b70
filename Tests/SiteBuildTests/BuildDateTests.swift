import Mentorship
import SiteBuild
import Testing

@Suite struct BuildDateTests {
  /// 2021-11-15 20:00:00 UTC is past midnight in Samara.
  @Test(arguments: [
    ("Europe/Samara", "2021-11-16"), ("Europe/Moscow", "2021-11-15"), ("UTC", "2021-11-15"),
    ("Asia/Kamchatka", "2021-11-16"),
  ])
  func `takes the day in the school's own zone`(zone: String, day: String) throws {
    #expect(try BuildDate.day(in: zone, epoch: nil, now: 1_637_006_400).iso == day)
    #expect(try BuildDate.day(in: zone, epoch: "1637006400", now: 0).iso == day)
  }

  @Test(arguments: ["", "вчера", "-1", "1.5", " 1", "0x10", "99999999999999999999"])
  func `explains an epoch that is no number of seconds`(epoch: String) {
    let failure = #expect(throws: BuildFailure.self) {
      _ = try BuildDate.day(in: "UTC", epoch: epoch)
    }
    #expect(failure?.message == "SOURCE_DATE_EPOCH=«\(epoch)» — не число секунд с 1970 года")
    #expect(failure?.status == .wrongUse)
  }

  @Test(arguments: ["", "Самара", "Europe/Samarra", "../etc/passwd"])
  func `explains a zone nobody knows`(zone: String) {
    #expect(!BuildDate.knows(zone: zone))
    let failure = #expect(throws: BuildFailure.self) {
      _ = try BuildDate.day(in: zone, epoch: "0")
    }
    #expect(failure?.message == "«\(zone)» — неизвестный часовой пояс")
  }

  @Test func `knows the zones of schools`() {
    #expect(BuildDate.knows(zone: "Europe/Samara"))
    #expect(BuildDate.knows(zone: "Asia/Vladivostok"))
  }
}
