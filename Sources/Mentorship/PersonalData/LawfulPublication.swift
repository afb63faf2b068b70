/// What a section shows of people by one norm.
package struct LawfulPublication: Sendable {
  package let norm: LegalNorm
  /// Those that some record holds, in the order of `PersonalField`.
  package let fields: [PersonalField]
}
