import SiteBuild
import Testing

@Suite struct OutputPathTests {
  @Test(arguments: [
    "index.html", "plan/1-1/index.html", "files/Приказ № 1.pdf", "a..b", ".htaccess", "a/...",
  ])
  func `accepts a path that stays inside`(text: String) {
    #expect(OutputPath(text)?.text == text)
  }

  @Test(arguments: [
    "", "/", "/etc/passwd", "..", "../x", "a/../b", "a/..", "a//b", "a/", "./a", "a/.", "a\u{0}b",
    "a\nb", "a\\b", ".nastavnik.json", String(repeating: "я", count: 128),
    String(repeating: "a/", count: 600) + "a",
  ])
  func `is nothing for a path that could lead elsewhere`(text: String) {
    #expect(OutputPath(text) == nil)
  }
}
