/// Why a personal field may be shown.
package enum PublicationGround: Sendable, Hashable {
  /// The school publishes it by law.
  case law(LegalNorm)
  /// A consent opens it (152-ФЗ, ст. 10.1).
  case consent(ID<Consent>)
}
