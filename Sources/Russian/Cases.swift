/// The cases in which a form of a word may stand.
package struct Cases: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let nominative = Cases(rawValue: 1)
  package static let genitive = Cases(rawValue: 2)
  package static let dative = Cases(rawValue: 4)
  package static let accusative = Cases(rawValue: 8)
  package static let instrumental = Cases(rawValue: 16)
  package static let prepositional = Cases(rawValue: 32)
  package static let all: Cases = [
    .nominative, .genitive, .dative, .accusative, .instrumental, .prepositional,
  ]
  /// In the order of the grammars.
  static let inOrder = [
    nominative, genitive, dative, accusative, instrumental, prepositional,
  ]
}
