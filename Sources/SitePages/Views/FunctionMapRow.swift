package import Templates

/// A mentor as a row of the table.
package struct FunctionMapRow: View {
  let name: String
  let address: Address?
  let cells: [FunctionMapCell]

  package static let fields: [ViewField<FunctionMapRow>] = [
    .text("name", "The surname and the initials, or «Наставник № 3».") { $0.name },
    .optionalAddress("address", "The mentor's page, unless the link would spell a closed name.") {
      $0.address
    },
    .list("cells", "One cell a function, in the order of the columns.") { $0.cells },
  ]
}
