package import Templates

/// One option of a filter.
package struct Choice: View {
  let value: String
  let label: String

  package static let fields: [ViewField<Choice>] = [
    .text("value", "The key that rows carry in their data attributes.") { $0.value },
    .text("label", "The option as a reader sees it.") { $0.label },
  ]
}
