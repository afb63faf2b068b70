package import Templates

/// The table of mentors and their functions.
package struct FunctionMap: View {
  let summary: String
  let columns: [FunctionColumn]
  let rows: [FunctionMapRow]

  package static let fields: [ViewField<FunctionMap>] = [
    .text("summary", "How many functions have a mentor, and which have none.") { $0.summary },
    .list("columns", "The functions in the order of the vocabulary.") { $0.columns },
    .list("rows", "The mentors.") { $0.rows },
  ]
}
