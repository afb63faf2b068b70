package import Templates

/// A subject of a mentor.
package struct SubjectItem: View {
  let title: String
  let address: Address?
  let isFollowed: Bool

  package static let fields: [ViewField<SubjectItem>] = [
    .text("title", "The subject.") { $0.title },
    .optionalAddress("address", "The mentors of the subject, where it has a list.") {
      $0.address
    },
    .flag("isFollowed", "Whether another subject comes after it.") { $0.isFollowed },
  ]
}
