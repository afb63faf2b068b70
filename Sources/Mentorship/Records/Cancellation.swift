/// An activity that will not be done.
package struct Cancellation: Sendable {
  package let date: Located<PlainDate>
  package let reason: String

  package init(date: Located<PlainDate>, reason: String) {
    self.date = date
    self.reason = reason
  }
}
