/// An expert review of a practice.
package struct PracticeReview: Sendable {
  package let level: EventLevel
  package let date: Located<PlainDate>

  package init(
    level: EventLevel, date: Located<PlainDate>
  ) {
    self.level = level
    self.date = date
  }
}
