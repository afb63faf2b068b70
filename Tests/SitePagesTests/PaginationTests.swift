import Mentorship
import Templates
import Testing

@testable import SitePages

struct PaginationTests {
  @Test(arguments: [(0, 1), (1, 1), (24, 1), (25, 2), (48, 2), (49, 3)])
  func `a sheet holds 24 records, and a list without any has one`(total: Int, sheets: Int) {
    #expect(Pagination.sheetCount(for: total) == sheets)
  }

  @Test func `every record stands on one sheet`() {
    let all = Array(0..<60)
    let shown = Pagination.sheets(for: all.count).flatMap { number in
      Pagination(list: .practices, number: number, total: all.count).records(of: all)
    }
    #expect(shown == all)
  }

  @Test func `a short list has no way to other sheets`() {
    #expect(Pagination(list: .practices, number: 1, total: 24).links == nil)
  }

  @Test func `the first sheet stands at the list's own address`() throws {
    let first = Pagination(list: .practices, number: 1, total: 50)
    let second = Pagination(list: .practices, number: 2, total: 50)
    #expect(first.address == .practices)
    #expect(second.address.path == "/praktiki/stranitsa/2/")
    let links = try #require(second.links)
    #expect(links.previous?.address.text == "../../index.html")
    #expect(links.next?.address.text == "../3/index.html")
    #expect(links.sheets.map(\.current) == [nil, "page", nil])
  }

  @Test(arguments: [
    (1, "1 2 3 … 40"), (3, "1 2 3 4 5 … 40"), (20, "1 … 18 19 20 21 22 … 40"),
    (40, "1 … 38 39 40"),
  ])
  func `a long list names its ends and the sheets nearby`(number: Int, sheets: String) throws {
    let links = try #require(
      Pagination(list: .mentors, number: number, total: 40 * 24).links)
    let text = links.sheets.map { ($0.followsGap ? "… " : "") + $0.number }
    #expect(text.joined(separator: " ") == sheets)
  }
}
