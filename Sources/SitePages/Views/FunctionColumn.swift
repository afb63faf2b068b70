package import Templates

/// A function as a column of the table.
package struct FunctionColumn: View {
  let name: String
  let abbreviation: String?
  let count: String
  let isMissing: Bool

  package static let fields: [ViewField<FunctionColumn>] = [
    .text("name", "The function in full.") { $0.name },
    .optional("abbreviation", "Its short form, where the vocabulary gives one.") {
      $0.abbreviation
    },
    .text("count", "How many mentors have it.") { $0.count },
    .flag("isMissing", "Whether nobody has it.") { $0.isMissing },
  ]
}
