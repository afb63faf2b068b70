package import ContentSyntax
package import Diagnostics
import Mentorship

/// Turns one file's tree into its record.
///
/// All faults of the file are reported; whether the ids and words it names exist is left to the
/// rules. Warnings of the body belong to the record, so that it can accept them.
package func decodeRecord(
  _ document: ContentDocument, as kind: ContentFileKind, tables: TableFiles
) -> Diagnosed<DecodedFile> {
  var journal = DecodingJournal()
  var record: DecodedRecord?
  if let root = document.frontMatter {
    if case .record(let name) = kind {
      let body = document.body.map { Body($0, tables: tables) } ?? .empty
      record = decode(root, body, as: name, &journal)
    } else {
      record = decode(root, as: kind, &journal)
    }
  }
  journal.claimProse(since: 0, for: kind.recordKey)
  let body = document.body?.prose.map { Prose($0, of: kind.recordKey) }
  return Diagnosed(
    DecodedFile(record: record, prose: journal.prose + (body.map { [$0] } ?? [])),
    journal.diagnostics)
}

private func decode(
  _ root: YAMLNode, as kind: ContentFileKind, _ journal: inout DecodingJournal
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
  case .consents:
    if root.isBlank { return .consents([], isWhole: true) }
    return ConsentFields.list.read(root, &journal)
      .map { .consents($0, isWhole: journal.diagnostics.isEmpty) }
  case .mentees:
    return root.isBlank
      ? .mentees([]) : MenteeFields.list.read(root, &journal).map(DecodedRecord.mentees)
  case .record: return nil
  }
}

private func decode(
  _ root: YAMLNode, _ body: Body, as name: RecordName, _ journal: inout DecodingJournal
) -> DecodedRecord? {
  func record<Record, Value>(
    _ shape: RecordShape,
    _ decode: (ID<Record>, RecordReader, Body, inout DecodingJournal) -> Value?
  ) -> Value? {
    guard let id = ID<Record>(name.id) else { return nil }
    return RecordReader(root, as: shape, &journal).flatMap { decode(id, $0, body, &journal) }
  }
  switch name.collection {
  case .documents:
    return record(DocumentFields.shape, SchoolDocument.decode).map(DecodedRecord.document)
  case .practices:
    return record(PracticeFields.shape, Practice.decode).map(DecodedRecord.practice)
  case .mentors: return record(MentorFields.shape, Mentor.decode).map(DecodedRecord.mentor)
  case .events: return record(EventFields.shape, Event.decode).map(DecodedRecord.event)
  case .pages: return record(PageFields.shape, FreePage.decode).map(DecodedRecord.page)
  }
}
