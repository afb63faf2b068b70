private import Russian

/// What a section shows of people, on what ground and until when, and what it keeps closed: for the
/// curator, never for publication.
package struct Ledger: Sendable {
  /// The parts of a ledger, the most pressing first.
  package enum Part: Sendable, Hashable, CaseIterable {
    /// Closed because the consent was withdrawn.
    case withdrawn
    /// Shown by a consent that ends within `warning` days.
    case expiring
    case shown
    case closed
  }

  /// How many days before the end of a consent the curator is reminded.
  package static let warning = 30

  /// The day for which it is true.
  package let date: PlainDate
  /// By person, of one person in the order of the fields.
  private let entries: [LedgerEntry]

  init(_ entries: [LedgerEntry], on date: PlainDate) {
    self.date = date
    self.entries = entries.sorted { Self.key(of: $0) < Self.key(of: $1) }
  }

  /// The entries of a part: of consents that expire those that end first, else by person.
  package subscript(part: Part) -> [LedgerEntry] {
    let entries = entries.filter { self.part(of: $0) == part }
    guard part == .expiring else { return entries }
    return entries.enumerated()
      .sorted { ($0.element.lastDay, $0.offset) < ($1.element.lastDay, $1.offset) }
      .map(\.element)
  }

  private func part(of entry: LedgerEntry) -> Part {
    switch entry.standing {
    case .shownByConsent(_, let until) where date.days(to: until) <= Self.warning: .expiring
    case .shownByLaw, .shownByConsent: .shown
    case .closed(.withdrawn): .withdrawn
    case .closed: .closed
    }
  }

  private static func key(of entry: LedgerEntry) -> (String, Int, Int) {
    let field = PersonalField.allCases.firstIndex(of: entry.field) ?? 0
    return (entry.person.folded, field, entry.pages.count)
  }
}

extension LedgerEntry {
  /// The last day on which it is shown.
  fileprivate var lastDay: PlainDate {
    if case .shownByConsent(_, let until) = standing { until } else { .latest }
  }
}
