/// A training that a mentor has been through.
package enum Training: Sendable {
  /// The id of an event.
  case event(Located<String>)
  case course(title: String, date: PlainDate?, hours: Int?)
}
