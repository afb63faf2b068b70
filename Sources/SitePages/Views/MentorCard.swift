package import Templates

/// A mentor in a list.
package struct MentorCard: View {
  let name: String
  let address: Address?
  let isSample: Bool
  let portrait: PortraitView?
  let initials: String?
  let post: String?
  let period: Phrase?
  let functions: [TextItem]
  let functionKeys: String
  let subjectKeys: String

  package static let fields: [ViewField<MentorCard>] = [
    .text("name", "The name, or «Наставник № 3» where the name is closed.") { $0.name },
    .optionalAddress("address", "The mentor's page, unless the link would spell a closed name.") {
      $0.address
    },
    .flag("isSample", "Whether the record is a sample and says so.") { $0.isSample },
    .optionalView("portrait", "The photo, where the page may show it.") { $0.portrait },
    .optional("initials", "The initials, where the name is open.") { $0.initials },
    .optional("post", "The post and the category, as far as they are open.") { $0.post },
    .optionalView("period", "When one begins, or when one was a mentor.") { $0.period },
    .list("functions", "The functions.") { $0.functions },
    .text("functionKeys", "The keys of the functions for the filter.") { $0.functionKeys },
    .text("subjectKeys", "The keys of the open subjects for the filter.") { $0.subjectKeys },
  ]
}
