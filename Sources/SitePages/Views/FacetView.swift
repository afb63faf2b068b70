package import Templates

/// One group of a filter.
package struct FacetView: View {
  let name: String
  let legend: String
  let options: [FacetOption]

  package static let fields: [ViewField<FacetView>] = [
    .text("name", "The name of the data attribute that items carry, without «data-».") { $0.name },
    .text("legend", "What the group asks.") { $0.legend },
    .list("options", "The words that occur.") { $0.options },
  ]
}
