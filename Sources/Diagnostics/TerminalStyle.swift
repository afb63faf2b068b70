/// How a report is set for people: with colour or without, how wide, and for whose eyes.
package struct TerminalStyle: Sendable {
  package let color: Bool
  /// The columns an excerpt may take.
  package let width: Int
  /// Whether words of private files are shown: nobody reads along, as many do in a log.
  package let showsPrivateWords: Bool

  package init(color: Bool, width: Int = 100, showsPrivateWords: Bool = false) {
    self.color = color
    self.width = max(width, 40)
    self.showsPrivateWords = showsPrivateWords
  }

  /// The ink of a part of the report.
  enum Ink: String {
    case error = "1;31"
    case warning = "1;33"
    case hint = "1;36"
    case place = "1"
    case quiet = "2"
    case removed = "31"
    case added = "32"
    case removedWords = "7;31"
    case addedWords = "7;32"

    init(_ severity: Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      case .hint: self = .hint
      }
    }
  }

  /// The text in an ink, or as it is where there is no colour.
  func paint(_ text: String, _ ink: Ink?) -> String {
    guard let ink else { return text }
    return color ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }
}
