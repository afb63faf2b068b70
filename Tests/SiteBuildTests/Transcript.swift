import Diagnostics
import SiteBuild
import Synchronization

/// What a run writes, kept for a test.
final class Transcript: Sendable {
  private let texts = Mutex((output: "", errors: ""))
  private let style: TerminalStyle

  init(style: TerminalStyle = TerminalStyle(color: false)) { self.style = style }

  var output: String { texts.withLock { $0.output } }
  var errors: String { texts.withLock { $0.errors } }

  var console: Console {
    Console(
      output: { text in self.texts.withLock { $0.output += text } },
      error: { text in self.texts.withLock { $0.errors += text } },
      style: style)
  }
}
