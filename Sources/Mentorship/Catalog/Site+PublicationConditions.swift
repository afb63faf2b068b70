extension Site {
  /// What the section shows by law, norm by norm.
  package var lawfulPublications: [LawfulPublication] {
    var shown: [LegalNorm: Set<PersonalField>] = [:]
    for (capacity, fields) in heldFields {
      for field in fields {
        if let norm = capacity.norm(for: field) { shown[norm, default: []].insert(field) }
      }
    }
    return LegalNorm.allCases.compactMap { norm in
      let fields = PersonalField.allCases.filter { shown[norm]?.contains($0) == true }
      return fields.isEmpty ? nil : LawfulPublication(norm: norm, fields: fields)
    }
  }

  /// Which fields the records hold, of people in which capacity.
  private var heldFields: [(PersonalSubject.Capacity, [PersonalField])] {
    let ofMentors = mentors.map { mentor in
      (mentor.subject.capacity, PersonalField.allCases.filter(mentor.holds))
    }
    let contacts = [settings.head, settings.curator].compactMap(\.self)
    let ofOthers =
      contacts.flatMap { [$0.name, $0.post, $0.phone, $0.email] } + documents.map(\.approvedBy)
      + practices.flatMap(\.authors).flatMap { [$0.name, $0.post] }
    return ofMentors + ofOthers.compactMap(\.self).map { ($0.subject.capacity, [$0.field]) }
  }

  /// The conditions of the consents that open something in the section on its day, in the curator's
  /// order: what a school has to publish of them (152-ФЗ, ст. 10.1, ч. 10).
  package var publicationConditions: [PublicationCondition] {
    let onEvents = Set(events.flatMap(\.photos).flatMap(\.people).map(\.value))
    return consents.filter { $0.force(on: date) == .inForce && isForSection($0) }
      .compactMap { consent in
        guard let mentor = mentor(consent.subject.value) else { return nil }
        let named = Set(consent.fields.map(\.value))
        let fields = PersonalField.allCases.filter { field in
          let isKept = mentor.holds(field) || field == .photo && onEvents.contains(mentor.id.text)
          return named.contains(field) && isKept && mentor.subject.capacity.norm(for: field) == nil
        }
        return fields.isEmpty ? nil : consent.condition(of: mentor, for: fields)
      }
  }

  /// Whether a page of the section can stand under an address of the consent.
  private func isForSection(_ consent: Consent) -> Bool {
    consent.covers(settings.sectionAddress)
      || consent.resources.contains { $0.value.hasPrefix(settings.sectionAddress) }
  }
}

extension Consent {
  fileprivate func condition(
    of mentor: Mentor, for fields: [PersonalField]
  ) -> PublicationCondition {
    PublicationCondition(
      mentor: mentor, fields: fields, purpose: purpose?.value ?? "",
      resources: resources.map(\.value),
      until: lastDay, restrictions: restrictions.map(\.value))
  }
}
