import ContentDecoding
import ContentSyntax
import Diagnostics
import Mentorship
import Russian

/// Writes a JSON Schema for each sort of content file and tells the console where.
///
/// - Throws: wrong use when there is no content folder; a failure of the outside world when the disk
///   refuses. A fault in the vocabulary is no failure: it is told, and nothing is written.
package func runSchema(_ request: SchemaRequest, console: Console) async throws -> ExitStatus {
  let vocabulary = try readVocabulary(in: request.content)
  guard vocabulary.diagnostics.isEmpty else {
    console.error(Report(vocabulary.diagnostics).terminal(console.style))
    console.error("схемы не записаны: исправьте словарь, слова для них берутся из него\n")
    return .findings
  }
  let folder = request.output ?? "\(request.content)/help/schemas"
  let forms = ContentFileForm.all
  try FileSystem.makeFolders(folder)
  for form in forms {
    let text = form.schema(vocabulary.value).written + "\n"
    try FileSystem.replace("\(folder)/\(form.schemaName)", with: text)
  }
  let count = Plural("схема", "схемы", "схем")(forms.count)
  try console.output("в папку «\(folder)» записано: \(count)\n")
  return .success
}

/// The school's vocabulary, or the program's where there is no `vocabulary.yaml`.
private func readVocabulary(in content: String) throws -> Diagnosed<Vocabulary> {
  var folder = try InputFolder(content, meaning: "папки с материалами", key: "--content") {
    $0 != "vocabulary.yaml"
  }
  guard let item = folder.files.first, folder.isReadable(item, upTo: InputFolder.textLimit) else {
    return Diagnosed(.standard, folder.diagnostics)
  }
  let text = decodeText(path: item.name, bytes: try item.read(as: .data).bytes)
  guard let source = text.value else { return Diagnosed(.standard, text.diagnostics) }
  let document = parseDocument(source)
  let record = decodeRecord(document.value, as: .vocabulary, tables: TableFiles())
  let findings = text.diagnostics + document.diagnostics + record.diagnostics
  guard case .vocabulary(let vocabulary) = record.value.record else {
    return Diagnosed(.standard, findings)
  }
  return Diagnosed(vocabulary, findings)
}
