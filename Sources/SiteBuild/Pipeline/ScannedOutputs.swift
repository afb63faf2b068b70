import Attachments
import ContentSyntax
import Diagnostics
import Mentorship

/// Looks through everything that is about to be published, texts and names of files, for what must
/// not be.
///
/// - Parameter attachments: what was read of those that are no texts.
/// - Returns: the findings, at the lines of the content that the words come from.
func scanOutputs(
  _ outputs: SiteOutputs, _ attachments: [ReadFile], with scan: LeakScan, _ inputs: SiteInputs,
  _ request: BuildRequest, _ watch: inout Stopwatch
) async throws -> [Diagnostic] {
  watch.begin("scan", "ищу закрытые данные")
  let copied = Dictionary(
    inputs.content.files.filter { $0.kind == .attachment }.map { ($0.path, $0) },
    uniquingKeysWith: { first, _ in first })
  let leaks = try await concurrentMap(outputs.files, jobs: request.jobs) { file in
    scan.leaks(in: ScannedText(try text(of: file, copied), of: file.path.text))
  }
  let leaksInside = try await concurrentMap(attachments, jobs: request.jobs) { file in
    file.reading.texts.flatMap { text in
      let path = "files/\(file.attachment.path)"
      return scan.leaks(
        in: ScannedText(
          Array(text.words.utf8), of: path, part: text.place, isInSignature: text.isInSignature))
    }
  }
  let leaksOfCopies = try CopiedFile.all(in: outputs, of: copied).map { copy in
    scan.leaks(inCopy: copy.path, of: copy.original)
  }
  // Nearly every build ends here: the content is searched only for what was found.
  let found = (leaks + leaksInside + leaksOfCopies).flatMap(\.self)
  return found.isEmpty ? [] : scan.findings(of: found, from: try sources(inputs))
}

/// The text of a file; nothing of one that is no text, whose name alone is looked at.
private func text(of file: OutputFile, _ attachments: [String: InputFile]) throws -> [UInt8] {
  switch file.content {
  case .bytes(let bytes): bytes
  case .copy: try attachments[file.path.text].flatMap(text) ?? []
  }
}

/// The text of an attachment that is one.
private func text(of file: InputFile) throws -> [UInt8]? {
  if case .text(let text) = try file.searchableContent() { text } else { nil }
}

/// The texts of the content and the templates, and the attachments that are texts.
private func sources(_ inputs: SiteInputs) throws -> [SourceText] {
  let content = try inputs.content.files.compactMap { file -> SourceText? in
    guard file.kind == .attachment else {
      return decodeText(path: file.name, bytes: file.bytes, isPrivate: file.isPrivate).value
    }
    return try text(of: file).map { SourceText(path: file.name, bytes: $0) }
  }
  return content + inputs.templates.templates.values.sorted { $0.path < $1.path }
}
