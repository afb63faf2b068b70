import ContentDecoding
import ContentSyntax
import Diagnostics
import FuzzSupport
import Mentorship

/// Front matter and body: any bytes give a document whose parts lie in the text, and a record or a
/// finding.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzFrontMatter(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = decodeText(path: "documents/prikaz.md", bytes: FuzzInput(start, count).bytes)
  checkFindings(text.diagnostics)
  guard let source = text.value else { return 0 }
  let document = parseDocument(source)
  checkFindings(document.diagnostics)
  if let body = document.value.body { checkBody(body) }
  for collection in ContentCollection.allCases {
    let kind = ContentFileKind.record(RecordName(collection, "prikaz"))
    let file = decodeRecord(document.value, as: kind, tables: TableFiles())
    checkFindings(file.diagnostics)
    precondition(
      file.value.record != nil || !(document.diagnostics + file.diagnostics).isEmpty,
      "no record and no finding")
  }
  return 0
}

private func checkBody(_ body: MarkdownBody) {
  for heading in body.headings {
    checkPlace(heading.span)
    precondition((2...6).contains(heading.level) && !heading.id.isEmpty)
  }
  precondition(Set(body.headings.map(\.id)).count == body.headings.count, "an anchor twice")
  for link in body.links { checkPlace(link.span) }
}
