/// On what conditions a consent of a mentor lets readers see fields that no law opens.
package struct PublicationCondition: Sendable {
  package let mentor: Mentor
  /// Those of the record that the consent names, in the order of `PersonalField`.
  package let fields: [PersonalField]
  package let purpose: String
  /// The addresses under which the fields may stand.
  package let resources: [String]
  /// The last day.
  package let until: PlainDate
  /// What the mentor forbids to do with the data.
  package let restrictions: [String]
}
