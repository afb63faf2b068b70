/// How a value of one line is written.
package struct ScalarShape: Sendable {
  /// Which numbers are such a value, for programs that read `1.10` as a number and not as text.
  package enum Numbers: Sendable {
    case none
    case all
    case whole(ClosedRange<Int>)
    /// From nought up to a bound, with decimals.
    case decimal(below: Int)
  }

  /// What it is, in Russian, in the nominative («дата»).
  let name: String
  /// How to write it right, for whoever wrote it otherwise; nothing where any words will do.
  let remedy: String?
  /// A regular expression (ECMA-262) for the whole value; nothing where any words will do.
  let pattern: String?
  let numbers: Numbers
  /// Whether nothing at all is a value.
  let allowsEmpty: Bool

  init(
    _ name: String, remedy: String, pattern: String, numbers: Numbers = .none
  ) {
    self.name = name
    self.remedy = remedy
    self.pattern = pattern
    self.numbers = numbers
    allowsEmpty = false
  }

  /// Any words.
  init(_ name: String, allowsEmpty: Bool = false) {
    self.name = name
    remedy = nil
    pattern = nil
    numbers = .all
    self.allowsEmpty = allowsEmpty
  }
}

/// Regular expressions that several values have in common; in step with the types that read them.
enum ScalarPattern {
  /// A day of the calendar, `PlainDate`.
  static let day = "(?:\(ordinaryDay)|\(leapDay))"
  /// The name of a record, `ID`.
  static let id = "^(?=.*[a-z0-9])[a-z0-9-]+$"

  private static let ordinaryDay =
    "(?!0000)[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
  private static let leapDay =
    "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29"

  /// Signs that may not stand in an address of the web.
  static let noAddressSigns =
    #"\s"<>\\`{}|^\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"#
}
