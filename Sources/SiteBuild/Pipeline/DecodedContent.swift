import ContentDecoding
import ContentSyntax
import Diagnostics
import Mentorship

/// The content as records, with all that reading, parsing and decoding found.
struct DecodedContent: Sendable {
  let catalog: Catalog
  let diagnostics: [Diagnostic]
}

/// Parses and decodes every file of a content folder.
///
/// - Parameter contents: the bytes of an attachment, for tables that stand in a file; nothing for one
///   larger than a text may be.
func decodeContent(
  _ folder: ContentFolder, named name: String, jobs: Int,
  contents: @Sendable (InputFile) throws -> [UInt8]?
) async throws -> DecodedContent {
  let texts = folder.files.filter { $0.kind != .attachment }
  let attachments = folder.files.filter { $0.kind == .attachment }
  let parsed = try await concurrentMap(texts, jobs: jobs) { ParsedFile($0) }
  let tables = try tableFiles(of: parsed, among: attachments, contents)
  let decoded = try await concurrentMap(parsed, jobs: jobs) { file in
    guard let kind = file.kind, let document = file.document else {
      return Diagnosed<DecodedFile?>(nil, file.diagnostics)
    }
    let record = decodeRecord(document, as: kind, tables: tables)
    return Diagnosed(record.value, file.diagnostics + record.diagnostics)
  }
  let files = decoded.compactMap(\.value)
  var catalog = Catalog(
    files.compactMap(\.record), of: parsed.compactMap(\.kind) + refusedKinds(in: folder),
    attachments: attachments.map(Attachment.init))
  catalog.prose = files.flatMap(\.prose)
  return DecodedContent(
    catalog: catalog,
    diagnostics: decoded.flatMap(\.diagnostics) + tables.diagnostics
      + missingFiles(in: folder, named: name))
}

/// The tables that bodies ask for, read once each.
private func tableFiles(
  of parsed: [ParsedFile], among attachments: [InputFile],
  _ contents: (InputFile) throws -> [UInt8]?
) throws -> TableFiles {
  let wanted = Set(parsed.flatMap { $0.document?.body?.tables ?? [] }.map(\.path))
  var tables = TableFiles()
  for file in attachments where wanted.contains(file.path) {
    if let bytes = try contents(file) {
      tables.add(file.path, name: file.name, bytes: bytes)
    } else {
      tables.refuse(file.path, name: file.name)
    }
  }
  return tables
}

/// The findings that a file without which there is no section is not there.
///
/// One that is there and cannot be read has a finding of its own.
private func missingFiles(in folder: ContentFolder, named name: String) -> [Diagnostic] {
  let present = folder.refused.union(folder.files.map(\.path))
  return ContentFileKind.required.filter { !present.contains($0) }.map { path in
    let place = SourceText(path: "\(name)/\(path)", bytes: [])
    return Diagnostic(
      .missingContentFile, at: place.span(0..<0), "нет файла «\(path)»",
      notes: [Note("без него раздела нет; возьмите за образец content/\(path) проекта")])
  }
}

/// What the files would be that cannot be read, so that nothing else is said to lack them.
private func refusedKinds(in folder: ContentFolder) -> [ContentFileKind] {
  folder.refused.sorted().compactMap { path in
    ContentFileKind.of(path, in: SourceText(path: path, bytes: [])).value
  }
}

extension Attachment {
  fileprivate init(_ file: InputFile) {
    self.init(
      path: String(file.path.dropFirst("files/".count)), size: file.size,
      span: SourceText(path: file.name, bytes: []).span(0..<0),
      format: FileFormat(of: file.bytes))
  }
}
