import Diagnostics

extension Catalog {
  /// Every place where a record names another by its id.
  var references: [Reference] {
    var references: [Reference] = []
    for activity in plan?.activities ?? [] {
      references += activity.evidence.map { .init($0, to: .evidence, from: activity.info.key) }
    }
    for document in documents { references += document.references }
    for practice in practices { references += practice.references }
    for mentor in mentors { references += mentor.references }
    for event in events { references += event.references }
    return references
      + consents.map { Reference($0.subject, to: .consentSubject, from: $0.info.key) }
  }

  /// The ids of the consents that authors outside the base name: theirs is the subject of it.
  var consentsOfAuthors: Set<String> {
    Set(practices.flatMap(\.authors).compactMap { $0.consent?.value })
  }

  /// The activities of the plan that practices and events say they serve.
  var activityReferences: [(number: Located<PlanNumber>, info: RecordInfo)] {
    var references: [(number: Located<PlanNumber>, info: RecordInfo)] = []
    for practice in practices { references += practice.activities.map { ($0, practice.info) } }
    for event in events { references += event.activities.map { ($0, event.info) } }
    return references
  }
}

extension PracticeAuthor {
  /// The id of the consent that the record of an author outside the base names.
  var consent: Located<String>? {
    if case .person(_, _, let consent) = self { consent } else { nil }
  }
}

extension SchoolDocument {
  /// What is no id names a document that is not on the site.
  fileprivate var references: [Reference] {
    replaces.filter { ID<SchoolDocument>.isValid($0.value) }
      .map { Reference($0, to: .record(.documents), from: info.key) }
  }
}

extension Practice {
  fileprivate var references: [Reference] {
    var references: [Reference] = []
    for author in authors {
      switch author {
      case .mentor(let id): references.append(.init(id, to: .record(.mentors), from: info.key))
      case .person(_, _, let consent?):
        references.append(.init(consent, to: .consent, from: info.key))
      case .person(_, _, nil): continue
      }
    }
    for material in materials {
      guard case .document(let id) = material.value else { continue }
      let document = Located(id, at: material.span)
      references.append(.init(document, to: .record(.documents), from: info.key))
    }
    return references
  }
}

extension Mentor {
  fileprivate var references: [Reference] {
    let events = (training?.value ?? []).compactMap { training -> Reference? in
      guard case .event(let id) = training else { return nil }
      return Reference(id, to: .record(.events), from: info.key)
    }
    let order = appointment.map { Reference($0, to: .record(.documents), from: info.key) }
    let consent = consent.map { Reference($0, to: .consent, from: info.key) }
    return events + [order, consent].compactMap(\.self)
  }
}

extension Event {
  fileprivate var references: [Reference] {
    var people = photos.flatMap(\.people)
    if case .mentors(let ids) = participants { people += ids }
    return people.map { Reference($0, to: .record(.mentors), from: info.key) }
  }
}
