import Mentorship
import Testing

@testable import SitePages

/// The number that stands for a mentor whose name is closed, and makes the address of the page.
struct MentorNumberTests {
  /// Numbers by id; the lines of the records by id, and of whom the school does not employ.
  private func numbers(
    _ records: [String: String], isStaff: Bool = false
  ) throws -> [String: Int] {
    let employment = isStaff ? "" : "работник школы: нет\n"
    let files = records.map { id, lines in
      ("mentors/\(id).md", EventFixture.mentor("Тайнов Пётр Ильич", employment + lines))
    }
    let section = try EventFixture.section([:], others: Dictionary(uniqueKeysWithValues: files))
    let site = section.overview.site
    return Dictionary(
      uniqueKeysWithValues: site.mentors.map { ($0.id.text, site.number(of: $0)) })
  }

  private let agreements = [
    "d": "соглашение: {номер: Н-2, дата: 2021-08-30}",
    "b": "соглашение: {номер: Н-10, дата: 2021-08-30}",
    "c": "соглашение: {номер: 7/2021, дата: 2021-09-02}",
  ]
  private let kept = ["a": "номер: 12", "b": "номер: 3", "c": "номер: 7"]

  @Test func `is the one that the record keeps`() throws {
    #expect(try numbers(kept) == ["a": 12, "b": 3, "c": 7])
  }

  @Test(arguments: ["a", "b", "c"])
  func `that is kept stays whoever goes`(_ id: String) throws {
    let rest = kept.filter { $0.key != id }
    #expect(try numbers(rest) == ["a": 12, "b": 3, "c": 7].filter { $0.key != id })
  }

  @Test func `that is kept stays whoever comes, who gets one above all of them`() throws {
    let early = "соглашение: {номер: 1, дата: 2020-01-01}"
    let more = try numbers(kept.merging(["0": early, "d": ""]) { $1 })
    #expect(more == ["a": 12, "b": 3, "c": 7, "0": 13, "d": 14])
  }

  @Test func `that no record keeps goes by the day and the number of the agreement`() throws {
    #expect(try numbers(agreements) == ["d": 1, "b": 2, "c": 3])
  }

  @Test(arguments: [
    "соглашение: {номер: Н-11, дата: 2021-09-02}", "соглашение: {номер: Н-1, дата: 2021-09-03}",
    "соглашение: {дата: 2022-01-10}",
  ])
  func `stays when a mentor is added with a later agreement`(_ agreement: String) throws {
    let more = try numbers(agreements.merging(["a": agreement]) { $1 })
    #expect(more == ["d": 1, "b": 2, "c": 3, "a": 4])
  }

  @Test func `stays when somebody is added whose name a law opens`() throws {
    let staff = "работник школы: да\nсоглашение: {номер: 1, дата: 2020-01-01}"
    let guests = agreements.mapValues { "работник школы: нет\n\($0)" }
    let more = try numbers(guests.merging(["a": staff]) { $1 }, isStaff: true)
    #expect(more == ["d": 1, "b": 2, "c": 3, "a": 4])
  }

  @Test func `does not follow the alphabet where agreements tell nothing`() throws {
    let ids = (0..<8).map { "id-\($0)" }
    let found = try numbers(
      Dictionary(uniqueKeysWithValues: ids.map { ($0, "соглашение: {дата: 2021-08-30}") }))
    #expect(Set(found.values) == Set(1...8))
    #expect(ids.map { found[$0] } != (1...8).map(Optional.some))
  }
}
