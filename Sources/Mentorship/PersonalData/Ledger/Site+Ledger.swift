extension Site {
  /// The ledger of what the gate answered to the pages of the section.
  ///
  /// - Parameter answers: those that were given while the pages were made, in their order, of
  ///   `Site.telling`.
  package func ledger(of answers: some Sequence<GateAnswer>) -> Ledger {
    let names = namesByPlace
    var order: [LedgerLine] = []
    var pages: [LedgerLine: [SiteAddress]] = [:]
    for answer in answers {
      guard let line = line(for: answer, names) else { continue }
      if pages[line] == nil { order.append(line) }
      // What is said of one page stands together.
      if pages[line]?.last != answer.page { pages[line, default: []].append(answer.page) }
    }
    let entries = order.map { line in
      LedgerEntry(
        person: line.name, field: line.field, pages: pages[line] ?? [], standing: line.standing)
    }
    return Ledger(entries, on: date)
  }

  /// What an answer says in the ledger; nothing for a field that holds nothing.
  private func line(for answer: GateAnswer, _ names: [String: String]) -> LedgerLine? {
    let mentor = answer.subject.id.flatMap { self.mentor($0) }
    // A photo may be an event's, of somebody whose record has none.
    if let mentor, answer.field != .photo, !mentor.holds(answer.field) { return nil }
    guard let name = mentor?.name.value ?? answer.subject.place.flatMap({ names[$0] }) else {
      return nil
    }
    return LedgerLine(
      person: answer.subject.id ?? name, name: name, field: answer.field,
      standing: standing(of: answer))
  }

  private func standing(of answer: GateAnswer) -> LedgerEntry.Standing {
    switch answer.ground {
    case .law(let norm): .shownByLaw(norm)
    case .consent(let id):
      .shownByConsent(id, until: consents.first { $0.id == id }?.lastDay ?? date)
    case nil: .closed(reason(for: answer))
    }
  }

  /// Of several consents that open nothing the one that is nearest to opening it counts.
  private func reason(for answer: GateAnswer) -> ClosedReason {
    if gate.ground(for: answer.field, of: answer.subject, on: answer.page) != nil { return .file }
    let naming = consents.filter { consent in
      consent.subject.value == answer.subject.id
        && consent.fields.contains { $0.value == answer.field }
    }
    let byForce = Dictionary(grouping: naming) { $0.force(on: date) }
    if let other = byForce[.inForce]?.first { return .otherAddress(other.id) }
    if let coming = byForce[.notBegun]?.min(by: { $0.start.value < $1.start.value }) {
      return .notBegun(coming.id, until: coming.start.value)
    }
    guard let last = naming.max(by: { $0.lastDay < $1.lastDay }) else { return .noConsent }
    if let withdrawal = last.withdrawal, withdrawal.value <= date {
      return .withdrawn(last.id, from: withdrawal.value)
    }
    return .ended(last.id, after: last.end.value)
  }

  /// The names of those whom no consent can name, by the places of their records: contacts, authors
  /// outside the base, and those who approved documents, as documents word it.
  private var namesByPlace: [String: String] {
    let contacts = [settings.head, settings.curator].compactMap { $0?.name }
    let authors = practices.flatMap(\.authors).compactMap(\.name)
    var names: [String: String] = [:]
    for name in contacts + authors + documents.compactMap(\.approvedBy) {
      if let place = name.subject.place { names[place] = name.value }
    }
    return names
  }
}

/// What is the same on several pages.
private struct LedgerLine: Hashable {
  /// The id of a mentor; of anybody else the name.
  let person: String
  let name: String
  let field: PersonalField
  let standing: LedgerEntry.Standing
}
