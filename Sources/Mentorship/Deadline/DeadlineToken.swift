/// A piece of a deadline's wording.
struct DeadlineToken: Sendable, Hashable {
  /// What the piece is.
  enum Kind: Sendable, Hashable {
    /// A run of digits; the value stops at 999 999.
    case number(Int, digits: Int)
    /// A word the grammar knows.
    case word(Lexeme)
    /// A word the grammar does not know, normalised.
    case other(String)
    case dash
    /// A full stop between the numbers of a date; every other one is dropped.
    case dot
    /// A comma, a semicolon or a colon.
    case comma
    case slash
    case open
    case close
    /// Any other sign.
    case sign
  }

  /// What the piece is.
  let kind: Kind
  /// The normalised spelling of a word; empty for all else.
  let spelling: String
  /// Where the piece stands in the wording.
  let range: Range<String.Index>
  /// Whether nothing stands between this piece and the one before it.
  let isGlued: Bool

  /// The word's lexeme, if it is a known word.
  var lexeme: Lexeme? {
    if case .word(let lexeme) = kind { return lexeme }
    return nil
  }

  /// The value of a number, in figures or Roman.
  var number: Int? {
    switch kind {
    case .number(let value, _): value
    case .other(let word): romanValue(word)
    default: nil
    }
  }

  /// Whether the piece belongs to the calendar: a number, a month, a year and the like.
  var isCalendar: Bool {
    switch kind {
    case .number: true
    case .word(.month), .word(.quarter), .word(.halfYear), .word(.decade), .word(.season): true
    default: false
    }
  }
}
