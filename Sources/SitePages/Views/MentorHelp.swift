package import Templates

/// Who helps with what, as the first page tells it.
package struct MentorHelp: View {
  let address: Address
  let caption: String
  let isSample: Bool
  let functions: [FunctionHelpers]

  package static let fields: [ViewField<MentorHelp>] = [
    .address("address", "The page of mentors.") { $0.address },
    .text("caption", "The link to it: «Все 10 наставников».") { $0.caption },
    .flag("isSample", "Whether any of the mentors is a sample.") { $0.isSample },
    .list("functions", "The functions of mentors, in the order of the vocabulary.") {
      $0.functions
    },
  ]
}
