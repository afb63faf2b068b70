import Diagnostics

/// All records as decoded, before the rules have seen them: a part may be missing because it could
/// not be read.
package struct Catalog: Sendable {
  package let settings: SiteSettings?
  package let vocabulary: Vocabulary
  package let plan: Plan?
  /// Sorted by id.
  package let documents: [SchoolDocument]
  /// The ids of documents whose files have faults of their own: what leads to them is right.
  package let unreadDocuments: Set<ID<SchoolDocument>>
  /// The files below `content/files/`.
  package let attachments: [Attachment]
  /// All that people read in the records, in the order of the files.
  package var prose: [Prose] = []

  package init(
    settings: SiteSettings?, vocabulary: Vocabulary, plan: Plan?, documents: [SchoolDocument],
    unreadDocuments: Set<ID<SchoolDocument>> = [], attachments: [Attachment]
  ) {
    self.settings = settings
    self.vocabulary = vocabulary
    self.plan = plan
    self.documents = documents.sorted { $0.id < $1.id }
    self.unreadDocuments = unreadDocuments
    self.attachments = attachments
  }

  /// What every record carries, for rules about all kinds of records.
  package var recordInfos: [RecordInfo] {
    var infos: [RecordInfo] = []
    if let settings { infos.append(settings.info) }
    if let plan {
      infos.append(plan.info)
      for section in plan.sections {
        infos.append(section.info)
        infos += section.items.flatMap(Self.infos)
      }
    }
    return infos + documents.map(\.info)
  }

  private static func infos(of item: PlanItem) -> [RecordInfo] {
    [item.info] + item.children.flatMap(infos)
  }
}
