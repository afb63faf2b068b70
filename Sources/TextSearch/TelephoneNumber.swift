/// A telephone number as somebody wrote it into a record.
package struct TelephoneNumber: Sendable, Hashable {
  /// Without the country (`DigitString.withoutCountry`).
  package let whole: DigitString
  /// What people of the same town dial, without the code of the area: several where the layout does not
  /// tell where that code ends. None of a mobile telephone, whose code nobody leaves out.
  let locals: [DigitString]

  /// Nothing for fewer digits than a telephone of a village has.
  package init?(_ text: String) {
    whole = DigitString(of: text).withoutCountry
    guard whole.count >= Self.localCounts.lowerBound else { return nil }
    locals = Self.locals(of: whole, in: text)
  }

  private static func locals(of whole: DigitString, in text: String) -> [DigitString] {
    if localCounts.contains(whole.count) { return [whole] }
    guard whole.count == 10, whole[0] != 9 else { return [] }
    if let bracket = text.lastIndex(of: ")") {
      let local = DigitString(of: String(text[bracket...]))
      if localCounts.contains(local.count) { return [local] }
    }
    return localCounts.map { whole.suffix($0) }
  }

  /// How many digits a telephone has within its area: the code takes the others of ten.
  static let localCounts = 5...7
}
