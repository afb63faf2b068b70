package import Templates

/// One word of a filter that takes several.
package struct FacetOption: View {
  let value: String
  let label: String
  let count: String

  package static let fields: [ViewField<FacetOption>] = [
    .text("value", "The key that items carry in their data attributes.") { $0.value },
    .text("label", "The word as a reader sees it.") { $0.label },
    .text("count", "How many items have it.") { $0.count },
  ]
}
