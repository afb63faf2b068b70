import ContentSyntax
import Diagnostics

/// Everything that was read from the disk for a build.
struct SiteInputs: Sendable {
  let content: ContentFolder
  let templates: TemplateFolder
  /// What reading found.
  let diagnostics: [Diagnostic]
}

/// Reads the folders.
///
/// - Throws: `BuildFailure` when a folder is not there, or the disk refuses.
func readInputs(_ request: BuildRequest, _ watch: inout Stopwatch) async throws -> SiteInputs {
  watch.begin("read", "читаю файлы")
  let hidden = try request.privateFolder.map { try PrivateFolder($0, for: request) }
  let content = try await ContentFolder.read(request.content, jobs: request.jobs)
  let templates = try TemplateFolder.read(request.templates) { path, bytes in
    decodeText(path: path, bytes: bytes)
  }
  return SiteInputs(
    content: hidden.map(content.value.adding) ?? content.value, templates: templates.value,
    diagnostics: content.diagnostics + templates.diagnostics + (hidden?.diagnostics ?? []))
}
