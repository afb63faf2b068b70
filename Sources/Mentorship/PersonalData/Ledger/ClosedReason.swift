/// Why a page may not show a field of a person.
package enum ClosedReason: Sendable, Hashable {
  /// No consent of the person names the field.
  case noConsent
  /// A consent names it and is not for the page's address.
  case otherAddress(ID<Consent>)
  case notBegun(ID<Consent>, until: PlainDate)
  /// The consent ended after this day.
  case ended(ID<Consent>, after: PlainDate)
  /// The consent is void from this day.
  case withdrawn(ID<Consent>, from: PlainDate)
  /// The file of a photo spells a closed name, or shows somebody else whose photo is closed.
  case file
}
