import ContentSyntax
import Diagnostics

/// Reads the fields of one record and gathers everything that is wrong with them.
struct RecordReader {
  private let shape: RecordShape
  private let span: SourceSpan
  private let values: [String: YAMLNode]
  private let proseBefore: Int

  /// Reports keys that the record may not have; nothing when the node is not a record at all.
  init?(_ node: YAMLNode, as shape: RecordShape, _ journal: inout DecodingJournal) {
    guard case .mapping(let entries) = node.kind else {
      journal.reportWrongType(node, record: shape.name)
      return nil
    }
    let meant = Self.reportUnknown(entries, shape, &journal)
    self.shape = shape
    self.proseBefore = journal.unclaimedCount
    self.span = entries.first?.keySpan ?? node.span
    self.values = Dictionary(
      entries.map { (meant[$0.key] ?? $0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reports unknown keys and tells for each the key that was certainly meant: its value is read as
  /// that key's, so that one run tells what is wrong with it and calls no written key missing.
  private static func reportUnknown(
    _ entries: [YAMLEntry], _ shape: RecordShape, _ journal: inout DecodingJournal
  ) -> [String: String] {
    let unknown = entries.filter { !shape.has($0.key) }
    if unknown.isEmpty { return [:] }
    var suggestions = Suggestions(among: shape.fields.map(\.key))
    let meant = unknown.map { suggestions.certainDespiteSlip(for: $0.key) }
    let written = entries.map(\.key) + meant.compactMap(\.self)
    let count = Dictionary(written.map { ($0, 1) }, uniquingKeysWith: +)
    var certain: [String: String] = [:]
    for (entry, key) in zip(unknown, meant) {
      let key = key.flatMap { count[$0] == 1 ? $0 : nil }
      certain[entry.key] = key
      journal.report(
        .unknownKey, at: entry.keySpan, "нет такого ключа: «\(entry.key)»",
        notes: suggestions.notes(for: entry.key),
        fix: key.map { .scalar(at: entry.keySpan, $0) })
    }
    return certain
  }

  /// Gives the record the prose that was read from it.
  func claimProse(for record: RecordKey, _ journal: inout DecodingJournal) {
    journal.claimProse(since: proseBefore, for: record)
  }

  /// The record's first line, where a missing key is reported.
  var firstLine: SourceSpan { span }

  /// Where the value of a field was written, if it was.
  func span<Value>(of field: Field<Value>) -> SourceSpan? { values[field.declaration.key]?.span }

  /// The value of a field; nothing when it is not there or was reported.
  func read<Value>(_ field: Field<Value>, _ journal: inout DecodingJournal) -> Value? {
    let declaration = field.declaration
    precondition(shape.has(declaration.key), "the field is not in the shape of its record")
    guard let node = values[declaration.key] else {
      if declaration.presence == .required { reportMissing(declaration, &journal) }
      return nil
    }
    if node.isBlank || declaration.presence == .required && node.isEmptyList,
      !declaration.shape.allowsEmpty
    {
      if declaration.presence == .required { reportEmpty(declaration, at: node, &journal) }
      return nil
    }
    let before = journal.diagnostics.count
    let value = field.type.read(node, &journal)
    journal.explainWrongTypes(
      since: before, "пишется так: «\(declaration.key): \(declaration.example)»")
    return value
  }

  private func reportMissing(_ field: FieldDeclaration, _ journal: inout DecodingJournal) {
    journal.report(
      .missingKey, at: span, "нет обязательного ключа «\(field.key)»",
      notes: [Note("добавьте строку, например «\(field.key): \(field.example)»")])
  }

  private func reportEmpty(
    _ field: FieldDeclaration, at node: YAMLNode, _ journal: inout DecodingJournal
  ) {
    journal.report(
      .emptyValue, at: node.span, "ключ «\(field.key)» пуст, а он обязателен",
      notes: [Note("впишите значение, например «\(field.key): \(field.example)»")])
  }
}
