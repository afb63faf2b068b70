package import Templates

/// The end of an activity that will not take place.
package struct CancellationView: View {
  let date: DateView?
  let reason: String

  package static let fields: [ViewField<CancellationView>] = [
    .optionalView("date", "The day of the decision.") { $0.date },
    .text("reason", "Why it was cancelled, without a full stop.") { $0.reason },
  ]
}
