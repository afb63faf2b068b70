extension Site {
  /// The fields of staff that the section shows by law (273-ФЗ, ст. 29), in the order of
  /// `PersonalField`.
  package var fieldsOpenByLaw: [PersonalField] {
    let staff = mentors.filter(\.isStaff)
    let hasAuthors = practices.flatMap(\.authors).contains { author in
      if case .person = author { true } else { false }
    }
    return PersonalField.allCases.filter { field in
      guard field.isOpenByLaw else { return false }
      return staff.contains { $0.holds(field) }
        || hasAuthors && PracticeAuthor.fields.contains(field)
    }
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
          return named.contains(field) && isKept && !(field.isOpenByLaw && mentor.isStaff)
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

extension PracticeAuthor {
  /// What a practice tells of an author outside the base.
  fileprivate static let fields: Set<PersonalField> = [.name, .post]
}

extension Consent {
  fileprivate func condition(
    of mentor: Mentor, for fields: [PersonalField]
  ) -> PublicationCondition {
    PublicationCondition(
      mentor: mentor, fields: fields, purpose: purpose, resources: resources.map(\.value),
      until: lastDay, restrictions: restrictions)
  }
}
