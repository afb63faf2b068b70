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
  let leaks = try await concurrentMap(outputs.files, jobs: request.jobs) { file in
    scan.leaks(in: ScannedText(try text(of: file), of: file.path.text))
  }
  let leaksInside = try await concurrentMap(attachments, jobs: request.jobs) { file in
    file.reading.texts.flatMap { text in
      let path = "files/\(file.attachment.path)"
      return scan.leaks(in: ScannedText(Array(text.words.utf8), of: path, part: text.place))
    }
  }
  // Nearly every build ends here: the content is searched only for what was found.
  let found = (leaks + leaksInside).flatMap(\.self)
  return found.isEmpty ? [] : scan.findings(of: found, from: try sources(inputs))
}

/// The text of a file; nothing of one that is no text, whose name alone is looked at.
private func text(of file: OutputFile) throws -> [UInt8] {
  switch file.content {
  case .bytes(let bytes): bytes
  case .copy(let location):
    isText(file.path.text)
      ? try FileSystem.contents(of: location, limit: InputFolder.textLimit) ?? [] : []
  }
}

/// The texts of the content and the templates, and the attachments that are texts.
private func sources(_ inputs: SiteInputs) throws -> [SourceText] {
  let content = try inputs.content.files.compactMap { file -> SourceText? in
    guard file.kind == .attachment else {
      return decodeText(path: file.name, bytes: file.bytes, isPrivate: file.isPrivate).value
    }
    guard isText(file.path),
      let bytes = try FileSystem.contents(of: file.location, limit: InputFolder.textLimit)
    else { return nil }
    return SourceText(path: file.name, bytes: bytes)
  }
  return content + inputs.templates.templates.values.sorted { $0.path < $1.path }
}

private func isText(_ path: String) -> Bool {
  let name = path.lowercased()
  return [
    ".csv", ".tsv", ".txt", ".svg", ".html", ".htm", ".xml", ".json", ".ics", ".md", ".css", ".js",
  ]
  .contains { name.hasSuffix($0) }
}
