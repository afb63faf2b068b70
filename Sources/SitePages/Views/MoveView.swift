package import Templates

/// A deadline moved to another.
package struct MoveView: View {
  let deadline: String
  let reason: String

  package static let fields: [ViewField<MoveView>] = [
    .text("deadline", "The new deadline as the curator words it.") { $0.deadline },
    .text("reason", "Why it was moved, without a full stop.") { $0.reason },
  ]
}
