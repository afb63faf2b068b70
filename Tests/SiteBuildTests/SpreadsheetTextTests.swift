import SiteBuild
import Testing

@Suite struct `A table for a spreadsheet` {
  @Test func `makes no formula of a value and keeps quotes and semicolons in their cell`() {
    let rows = [["=HYPERLINK(\"x\";\"y\")", "  @Сумма", "＋7", "а-б"]]
    #expect(
      SpreadsheetText.written(rows)
        == "\u{FEFF}\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\";'  @Сумма;'＋7;а-б\r\n")
  }
}
