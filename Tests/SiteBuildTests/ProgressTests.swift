import SiteBuild
import Testing

@Suite struct ProgressTests {
  @Test func `is silent in the first second, then speaks at most five times a second`() {
    var progress = Progress(isShown: true)
    #expect(progress.line("читаю", after: .milliseconds(1000)) == nil)
    #expect(progress.line("читаю", after: .milliseconds(1100)) == "\r\u{1B}[Kчитаю…")
    #expect(progress.line("читаю", after: .milliseconds(1250)) == nil)
    #expect(progress.line("пишу", after: .milliseconds(1300)) == "\r\u{1B}[Kпишу…")
    #expect(progress.end() == "\r\u{1B}[K")
    #expect(progress.end() == nil)
  }

  @Test func `says nothing when nobody watches`() {
    var progress = Progress(isShown: false)
    #expect(progress.line("читаю", after: .seconds(60)) == nil)
    #expect(progress.end() == nil)
  }
}
