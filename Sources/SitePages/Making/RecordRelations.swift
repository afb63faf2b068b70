import Mentorship

/// Which records speak of which, from the side of those spoken of.
struct RecordRelations: Sendable {
  /// The practices of a mentor, by the mentor's id.
  let practicesByMentor: [String: [Practice]]
  /// The events a mentor took part in, by the mentor's id.
  let eventsByMentor: [String: [Event]]
  /// The practices that serve an activity.
  let practicesByActivity: [PlanNumber: [Practice]]
  /// The events that serve an activity.
  let eventsByActivity: [PlanNumber: [Event]]
  /// The practices that a document is a material of, by the document's id.
  let practicesByDocument: [String: [Practice]]

  /// Linear in the number of records.
  init(of site: Site) {
    practicesByMentor = grouped(site.practices) { practice in
      practice.authors.compactMap { author in
        if case .mentor(let id) = author { id.value } else { nil }
      }
    }
    eventsByMentor = grouped(site.events) { event in
      if case .mentors(let ids) = event.participants { ids.map(\.value) } else { [] }
    }
    practicesByActivity = grouped(site.practices) { $0.activities.map(\.value) }
    eventsByActivity = grouped(site.events) { $0.activities.map(\.value) }
    practicesByDocument = grouped(site.practices) { practice in
      practice.materials.compactMap { material in
        if case .document(let id) = material.value { id } else { nil }
      }
    }
  }
}

/// The records under each key they name, once each, in their own order.
private func grouped<Record, Key: Hashable>(
  _ records: [Record], by keys: (Record) -> [Key]
) -> [Key: [Record]] {
  var groups: [Key: [Record]] = [:]
  for record in records {
    for key in Set(keys(record)) { groups[key, default: []].append(record) }
  }
  return groups
}
