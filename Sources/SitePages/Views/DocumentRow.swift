package import Templates

/// A document as a row of the table.
package struct DocumentRow: View {
  let date: DateView?
  let dateKey: String
  let number: String?
  let title: String
  let address: Address
  let isSample: Bool
  let kind: String
  let kindKey: String
  let signature: String?
  let lackOfForce: StatusView?
  let activities: [NumberLink]

  package static let fields: [ViewField<DocumentRow>] = [
    .optionalView("date", "The day of the document.") { $0.date },
    .text(
      "dateKey", "That day by ISO 8601, for sorting; empty where there is none."
    ) { $0.dateKey },
    .optional("number", "The number of the document, with its sign: «№ 41».") { $0.number },
    .text("title", "The title of the document.") { $0.title },
    .address("address", "The page of the document.") { $0.address },
    .flag("isSample", "Whether the record is a sample and says so.") { $0.isSample },
    .text("kind", "The kind of document.") { $0.kind },
    .text("kindKey", "The key of the kind for the filter.") { $0.kindKey },
    .optional("signature", "The kind of signature.") { $0.signature },
    .optionalView(
      "lackOfForce", "That the document is no longer in force, and what took its place."
    ) { $0.lackOfForce },
    .flag("hasActivities", "Whether it proves an activity.") { !$0.activities.isEmpty },
    .list("activities", "The activities it proves.") { $0.activities },
  ]
}
