/// The line that tells a person at a terminal that long work goes on.
///
/// A value: it knows the time only as an argument and answers what to write.
package struct Progress: Sendable {
  private let isShown: Bool
  private var lastShown: Duration?

  /// - Parameter isShown: whether standard error is a terminal and nobody asked for quiet.
  package init(isShown: Bool) { self.isShown = isShown }

  /// What to write when work is at `step` after `elapsed`: nothing in the first second, nor more
  /// often than five times a second.
  package mutating func line(_ step: String, after elapsed: Duration) -> String? {
    guard isShown, elapsed > .seconds(1) else { return nil }
    if let lastShown, elapsed - lastShown < .milliseconds(200) { return nil }
    lastShown = elapsed
    return Self.eraser + step + "…"
  }

  /// What to write before anything else goes to the terminal: it wipes the line, if there is one.
  package mutating func end() -> String? {
    guard lastShown != nil else { return nil }
    lastShown = nil
    return Self.eraser
  }

  private static let eraser = "\r\u{1B}[K"
}
