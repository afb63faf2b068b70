import Diagnostics
import Testing

@testable import Mentorship

/// The text with `▸` before each place to which the rule objects; each line is a block of its own.
func marked(_ text: String, by rule: Rule, kind: String = "приказ") throws -> String {
  let findings = try findings(in: text, by: rule, kind: kind)
  var bytes = Array(text.utf8)
  for offset in findings.map(\.span.range.lowerBound).sorted(by: >) {
    bytes.insert(contentsOf: "▸".utf8, at: offset)
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// What the rule says of a document's text.
func findings(in text: String, by rule: Rule, kind: String = "приказ") throws -> [Diagnostic] {
  let source = SourceText(path: "content/documents/prikaz.md", text: text)
  var placed = PlacedText(in: source)
  var start = 0
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    placed.append(start..<start + line.utf8.count)
    placed.endBlock()
    start += line.utf8.count + 1
  }
  let document = try document(of: kind, in: source)
  var catalog = Catalog(
    settings: nil, vocabulary: .standard, plan: nil, documents: [document], attachments: [])
  catalog.prose = [Prose(placed, of: document.info.key)]
  let date = try #require(PlainDate(iso: "2021-11-15"))
  return rule.check(RuleContext(catalog: catalog, date: date, rules: []))
}

private func document(of kind: String, in source: SourceText) throws -> SchoolDocument {
  let nowhere = source.span(0..<0)
  let info = RecordInfo(
    key: RecordKey("documents/prikaz"), span: nowhere, sample: nil, acceptances: [])
  return SchoolDocument(
    id: try #require(ID("prikaz")), info: info, title: "Приказ", kind: Located(kind, at: nowhere),
    level: nil, number: nil, date: nil, approvedBy: nil, file: nil, signature: nil, source: nil,
    published: nil, replaces: [], repealed: nil, updated: nil, body: .empty)
}
