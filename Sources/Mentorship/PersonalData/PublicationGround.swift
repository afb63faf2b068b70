/// Why a personal field may be shown.
package enum PublicationGround: Sendable, Hashable {
  /// The school publishes the field of its staff by law (273-ФЗ, ст. 29).
  case law
  /// A consent opens it (152-ФЗ, ст. 10.1).
  case consent(ID<Consent>)
}
