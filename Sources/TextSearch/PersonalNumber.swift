/// A number that tells who somebody is, found by its pattern.
package struct PersonalNumber: Sendable, Hashable {
  package enum Kind: Sendable, Hashable, CaseIterable {
    /// СНИЛС: the insurance number (постановление Правления ПФР от 13.06.2018 № 261п).
    case insurance
    /// ИНН of a person (приказ ФНС от 29.06.2012 № ММВ-7-6/435@).
    case taxpayer
    case passport
    case birthDate
    case mobilePhone
  }

  package let kind: Kind
  /// The codes it takes.
  package let indices: Range<Int>
  /// What tells it from others of its kind.
  package let number: DigitString
}
