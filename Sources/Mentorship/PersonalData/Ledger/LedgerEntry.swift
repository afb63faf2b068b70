/// One field of one person on the pages where the same is to be said of it.
package struct LedgerEntry: Sendable {
  /// What becomes of the field there.
  package enum Standing: Sendable, Hashable {
    case shownByLaw(LegalNorm)
    /// Shown by a consent; the day is the last one on which it counts.
    case shownByConsent(ID<Consent>, until: PlainDate)
    case closed(ClosedReason)
  }

  /// The full name, whether it is open anywhere or not.
  package let person: String
  package let field: PersonalField
  /// In the order of the section's pages.
  package let pages: [SiteAddress]
  package let standing: Standing
}
