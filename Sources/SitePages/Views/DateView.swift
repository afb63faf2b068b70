package import Templates

/// A day as a reader and as a machine take it.
package struct DateView: View {
  let iso: String
  let text: String

  package static let fields: [ViewField<DateView>] = [
    .text("iso", "The day by ISO 8601, for machines.") { $0.iso },
    .text("text", "The day in Russian, as the place wants it.") { $0.text },
  ]
}
