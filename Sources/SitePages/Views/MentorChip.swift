package import Templates

/// A mentor as a mark of two letters or a number.
package struct MentorChip: View {
  let mark: String
  let name: String
  let address: Address?

  package static let fields: [ViewField<MentorChip>] = [
    .text("mark", "The initials, or the number of a mentor whose name is closed.") { $0.mark },
    .text("name", "The name, or «Наставник № 3» where it is closed.") { $0.name },
    .optionalAddress("address", "The page of the mentor, where a link may lead there.") {
      $0.address
    },
  ]
}
