import Mentorship
import Testing

@testable import SitePages

/// The number that stands for a mentor whose name is closed, and makes the address of the page.
struct MentorNumberTests {
  /// Numbers by id; agreements by id as content has them.
  private func numbers(_ agreements: [String: String]) throws -> [String: Int] {
    let files = agreements.map { id, agreement in
      (
        "mentors/\(id).md",
        EventFixture.mentor("Тайнов Пётр", "работник школы: нет\nсоглашение: {\(agreement)}")
      )
    }
    let section = try EventFixture.section([:], others: Dictionary(uniqueKeysWithValues: files))
    let site = section.overview.site
    return Dictionary(
      uniqueKeysWithValues: site.mentors.map { ($0.id.text, site.number(of: $0)) })
  }

  private let agreements = [
    "d": "номер: Н-2, дата: 2021-08-30", "b": "номер: Н-10, дата: 2021-08-30",
    "c": "номер: 7/2021, дата: 2021-09-02",
  ]

  @Test func `goes by the day and the number of the agreement`() throws {
    #expect(try numbers(agreements) == ["d": 1, "b": 2, "c": 3])
  }

  @Test(arguments: [
    "номер: Н-11, дата: 2021-09-02", "номер: Н-1, дата: 2021-09-03", "дата: 2022-01-10",
  ])
  func `stays when a mentor is added with a later agreement`(_ agreement: String) throws {
    let more = try numbers(agreements.merging(["a": agreement]) { $1 })
    #expect(more == ["d": 1, "b": 2, "c": 3, "a": 4])
  }

  @Test func `does not follow the alphabet where agreements tell nothing`() throws {
    let ids = (0..<8).map { "id-\($0)" }
    let found = try numbers(
      Dictionary(uniqueKeysWithValues: ids.map { ($0, "дата: 2021-08-30") }))
    #expect(Set(found.values) == Set(1...8))
    #expect(ids.map { found[$0] } != (1...8).map(Optional.some))
  }
}
