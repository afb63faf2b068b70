import TextSearch

/// Something that must not be published, found in a text of the public folder.
package struct Leak: Sendable, Hashable {
  /// What was found.
  enum Subject: Sendable, Hashable {
    /// A field of the person with this index.
    case value(ClosedField, of: Int)
    case number(PersonalNumber.Kind, DigitString)
    case email(String)
  }

  let subject: Subject
  /// The word which it is no leak of, where that is a word of the section's own texts; the codes of
  /// a folded text.
  let unlessWord: [UInt8]?
  /// Whether neither a first name nor initials stand by the surname, which may be somebody else's.
  let isSurnameAlone: Bool
  /// The file.
  let path: String
  /// Where in the file, in words.
  let part: String?
  /// See `ScannedText.isInSignature`.
  let isInSignature: Bool
}
