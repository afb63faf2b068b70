package import ContentSyntax
package import Diagnostics
package import Mentorship

/// Turns one file's tree into its record.
///
/// All faults of the file are reported; whether the ids and words it names exist is left to the
/// rules. Warnings of the body belong to the record, so that it can accept them.
package func decodeRecord(
  _ document: ContentDocument, as kind: ContentFileKind, tables: TableFiles
) -> Diagnosed<DecodedFile> {
  var journal = DecodingJournal()
  let record = document.frontMatter.flatMap {
    decode($0, document.body, as: kind, tables, &journal)
  }
  journal.claimProse(since: 0, for: kind.recordKey)
  let body = document.body?.prose.map { Prose($0, of: kind.recordKey) }
  return Diagnosed(
    DecodedFile(record: record, prose: journal.prose + (body.map { [$0] } ?? [])),
    journal.diagnostics)
}

private func decode(
  _ root: YAMLNode, _ body: MarkdownBody?, as kind: ContentFileKind, _ tables: TableFiles,
  _ journal: inout DecodingJournal
) -> DecodedRecord? {
  func reader(_ shape: RecordShape) -> RecordReader? {
    RecordReader(root, as: shape, &journal)
  }
  switch kind {
  case .settings:
    return reader(SiteFields.shape).flatMap { SiteSettings.decode($0, &journal) }
      .map(DecodedRecord.settings)
  case .vocabulary:
    if case .null = root.kind { return .vocabulary(.standard) }
    return reader(VocabularyFields.shape).map { Vocabulary.decode($0, &journal) }
      .map(DecodedRecord.vocabulary)
  case .plan:
    return reader(PlanFields.shape).flatMap { Plan.decode($0, &journal) }.map(DecodedRecord.plan)
  case .document(let id):
    let body = body.map { Body($0, tables: tables) } ?? .empty
    return reader(DocumentFields.shape)
      .flatMap { SchoolDocument.decode(id, $0, body: body, &journal) }
      .map(DecodedRecord.document)
  }
}

extension ContentFileKind {
  /// The record that the findings of reading the file are about.
  package var recordKey: RecordKey {
    switch self {
    case .settings: RecordKey("site")
    case .vocabulary: RecordKey("vocabulary")
    case .plan: RecordKey("plan")
    case .document(let id): RecordKey("documents/\(id.text)")
    }
  }
}

extension Catalog {
  /// Gathers the records of all files.
  ///
  /// - Parameter kinds: what the files are, those without a record among them.
  package init(
    _ records: [DecodedRecord], of kinds: [ContentFileKind], attachments: [Attachment]
  ) {
    var settings: SiteSettings?
    var vocabulary = Vocabulary.standard
    var plan: Plan?
    var documents: [SchoolDocument] = []
    for record in records {
      switch record {
      case .settings(let value): settings = value
      case .vocabulary(let value): vocabulary = value
      case .plan(let value): plan = value
      case .document(let value): documents.append(value)
      }
    }
    var unread: Set<ID<SchoolDocument>> = []
    for case .document(let id) in kinds { unread.insert(id) }
    unread.subtract(documents.map(\.id))
    self.init(
      settings: settings, vocabulary: vocabulary, plan: plan, documents: documents,
      unreadDocuments: unread, attachments: attachments)
  }
}
