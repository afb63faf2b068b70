/// What a word is as a first name.
package struct FirstNameReading: Sendable {
  /// The name's place in the list: spellings and old forms of one name («Наталья», «Наталия») share it.
  package let name: Int
  package let isWoman: Bool
  package let cases: Cases
}
