/// A record that others name by its id; the ids of these kinds are unique together.
package enum NamedRecord: Sendable {
  case document(SchoolDocument)
  case event(Event)
  case practice(Practice)
  case page(FreePage)

  package var name: RecordName {
    switch self {
    case .document(let document): RecordName(.documents, document.id.text)
    case .event(let event): RecordName(.events, event.id.text)
    case .practice(let practice): RecordName(.practices, practice.id.text)
    case .page(let page): RecordName(.pages, page.id.text)
    }
  }

  package var info: RecordInfo {
    switch self {
    case .document(let document): document.info
    case .event(let event): event.info
    case .practice(let practice): practice.info
    case .page(let page): page.info
    }
  }

  package var title: String {
    switch self {
    case .document(let document): document.title
    case .event(let event): event.title
    case .practice(let practice): practice.title
    case .page(let page): page.title
    }
  }

  /// The day from which it can prove something: of a document its date, of an event its last day, of
  /// a practice its review, of a page its last change.
  package var date: PlainDate? {
    switch self {
    case .document(let document): document.date
    case .event(let event): event.days.value.end ?? event.days.value.start
    case .practice(let practice): practice.review?.date.value ?? practice.updated
    case .page(let page): page.updated
    }
  }

  package var body: Body {
    switch self {
    case .document(let document): document.body
    case .event(let event): event.body
    case .practice(let practice): practice.body
    case .page(let page): page.body
    }
  }
}
