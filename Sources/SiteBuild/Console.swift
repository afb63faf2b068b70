package import Diagnostics

/// Where a run writes, and how: an argument, so that tests can listen.
package struct Console: Sendable {
  /// Writes to standard output; throws `BuildFailure` when that fails. A reader who has gone away
  /// is no failure.
  package let output: @Sendable (String) throws -> Void
  /// Writes to standard error; when that fails there is nobody left to tell.
  package let error: @Sendable (String) -> Void
  /// Whether a person watches standard error.
  package let isTerminal: Bool
  /// How a report is set on standard error.
  package let style: TerminalStyle
  /// How an answer is set on standard output.
  package let outputStyle: TerminalStyle

  package init(
    output: @escaping @Sendable (String) throws -> Void,
    error: @escaping @Sendable (String) -> Void,
    isTerminal: Bool = false, style: TerminalStyle = TerminalStyle(color: false),
    outputStyle: TerminalStyle = TerminalStyle(color: false)
  ) {
    self.output = output
    self.error = error
    self.isTerminal = isTerminal
    self.style = style
    self.outputStyle = outputStyle
  }
}
