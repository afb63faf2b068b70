package import Templates

/// The line under a page: how fresh it is and who answers for it.
package struct PageFoot: View {
  let statusDate: DateView?
  let updated: DateView?
  let responsible: String?
  let isSample: Bool

  package static let fields: [ViewField<PageFoot>] = [
    .optionalView("statusDate", "The day on which the statuses stand.") { $0.statusDate },
    .optionalView("updated", "The day of the latest change.") { $0.updated },
    .optional(
      "responsible", "The post and the name of who answers for the section."
    ) { $0.responsible },
    .flag("isSample", "Whether that person is a sample and is marked so.") { $0.isSample },
  ]
}
