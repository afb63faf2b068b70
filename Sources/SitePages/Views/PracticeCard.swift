package import Templates

/// A practice in a list.
package struct PracticeCard: View {
  let title: String
  let address: Address
  let isSample: Bool
  let abstract: String
  let change: ChangeView?
  let kind: String?
  let form: String
  let functions: [TextItem]
  let groups: String
  let kindKey: String
  let groupKeys: String
  let functionKeys: String

  package static let fields: [ViewField<PracticeCard>] = [
    .text("title", "The title of the practice.") { $0.title },
    .address("address", "The page of the practice.") { $0.address },
    .flag("isSample", "Whether the record is a sample and says so.") { $0.isSample },
    .text("abstract", "What it is about.") { $0.abstract },
    .optionalView("change", "A figure before and after.") { $0.change },
    .optional("kind", "The kind of mentoring.") { $0.kind },
    .text("form", "The form of mentoring.") { $0.form },
    .list("functions", "The mentor functions it exercises.") { $0.functions },
    .text("groups", "Whom it helps.") { $0.groups },
    .text("kindKey", "The key of the kind for the filter; empty where there is none.") {
      $0.kindKey
    },
    .text("groupKeys", "The keys of the groups for the filter, with spaces.") { $0.groupKeys },
    .text("functionKeys", "The keys of the functions for the filter, with spaces.") {
      $0.functionKeys
    },
  ]
}
