package import Templates

/// How many activities have one status.
package struct StatusCount: View {
  let status: StatusView
  let count: String
  let address: Address

  package static let fields: [ViewField<StatusCount>] = [
    .view("status", "The status.") { $0.status },
    .text("code", "The key of the status for the style sheet.") { $0.status.code },
    .text("word", "The status in a word or two.") { $0.status.word },
    .text("count", "How many activities have it.") { $0.count },
    .address("address", "The page that lists them.") { $0.address },
  ]
}
