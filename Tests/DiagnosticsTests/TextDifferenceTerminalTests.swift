import Diagnostics
import Testing
import TextEdits

@Suite struct `A difference at a terminal` {
  private let difference = TextDifference(
    of: "content/plan.yaml", from: Array("\u{FEFF}а: б\r\nв: \u{1B}[2J\r\n".utf8),
    to: Array("\u{FEFF}а: б\r\nв: г\r\n".utf8))

  @Test func `has colours where they are wanted, and nothing that a terminal would obey`() {
    #expect(
      difference.terminal(TerminalStyle(color: true)) == """
        \u{1B}[1m--- content/plan.yaml\u{1B}[0m
        \u{1B}[1m+++ content/plan.yaml\u{1B}[0m
        \u{1B}[1;36m@@ -1,2 +1,2 @@\u{1B}[0m
         а: б
        \u{1B}[31m-в: \u{1B}[0m\u{1B}[7;31m␛[2J\u{1B}[0m
        \u{1B}[32m+в: \u{1B}[0m\u{1B}[7;32mг\u{1B}[0m

        """)
  }

  @Test func `marks in colour only what differs in a line that another took the place of`() {
    let difference = TextDifference(
      of: "a", from: Array("слoво и  слово\n- а\n- б\n".utf8),
      to: Array("слово и  слово\n- в\n".utf8),
      context: 0)
    let text = difference.terminal(TerminalStyle(color: true))
      .replacing("\u{1B}[7;31m", with: "{").replacing("\u{1B}[7;32m", with: "{")
      .replacing("\u{1B}[0m", with: "}").replacing("\u{1B}[31m", with: "")
      .replacing("\u{1B}[32m", with: "")
    #expect(text.hasSuffix("\n-слoво и  слово}\n-- а}\n-- б}\n+слово и  слово}\n+- в}\n"))
    let one = TextDifference(of: "a", from: Array("слово  и\n".utf8), to: Array("слово и\n".utf8))
    #expect(
      one.terminal(TerminalStyle(color: true)).contains("m-слово \u{1B}[0m\u{1B}[7;31m \u{1B}"))
  }

  @Test func `is plain where colours are not wanted`() {
    let text = difference.terminal(TerminalStyle(color: false))
    #expect(text.hasSuffix("\n а: б\n-в: ␛[2J\n+в: г\n"))
    #expect(!text.contains("\u{1B}"))
  }
}
