import Russian

extension String {
  /// The text beginning with a capital.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// The text beginning with a small letter, unless its first word is an abbreviation.
  var uncapitalised: String {
    if let second = dropFirst().first, second.isUppercase { return self }
    return prefix(1).lowercased() + dropFirst()
  }

  /// The text with a full stop, unless it ends a sentence already.
  var asSentence: String {
    guard let last, !".!?…".contains(last) else { return self }
    return self + "."
  }

  /// The text without a full stop at its end.
  var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }

  /// The text, or nothing when it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }

  /// The text without no-break spaces, for places that have no lines.
  var withOrdinarySpaces: String {
    replacing(String(Typography.noBreakSpace), with: " ")
  }

  /// Words of our own, with short words kept on the line of what follows them, even when that stands
  /// in another text.
  var boundOpen: String {
    guard hasSuffix(" ") else { return Typography.bind(self) }
    return String(Typography.bind(self + "x").dropLast())
  }
}
