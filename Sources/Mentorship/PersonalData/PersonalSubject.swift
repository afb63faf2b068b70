package import Diagnostics

/// Whom a personal value is about.
package struct PersonalSubject: Sendable, Hashable {
  /// The name by which consents speak of the person; nothing for somebody whom none can name.
  package let id: String?
  package let capacity: Capacity
  /// The file and the place in it of somebody whom no consent can name, to tell one from another.
  package let place: String?

  /// Somebody whom consents can name.
  package init(id: String, as capacity: Capacity) {
    self.id = id
    self.capacity = capacity
    place = nil
  }

  /// Somebody whom no consent can name, known by where the record stands.
  package init(at span: SourceSpan, as capacity: Capacity) {
    id = nil
    self.capacity = capacity
    place = "\(span.source.path):\(span.start.line):\(span.start.column)"
  }
}
