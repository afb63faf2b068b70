import Mentorship
import Russian
import SitePages
import SiteRendering

/// Everything that will stand in the public folder.
struct SiteOutputs: Sendable {
  let files: [OutputFile]
  let pageCount: Int

  /// What was made and where, in one line.
  func sentence(_ publication: Publication?, _ request: BuildRequest) -> String {
    let pages = Plural("страница", "страницы", "страниц")(pageCount)
    let files = Plural("файл", "файла", "файлов")
    guard let publication else {
      return "Проверено: публиковать можно, получится \(pages)"
    }
    let changes =
      publication.linked == 0
      ? "записано \(files(publication.written))"
      : "записано \(files(publication.written)), без изменений \(publication.linked)"
    return "Готово: \(pages) в папке «\(request.output)», \(changes); "
      + "откройте \(request.output)/index.html"
  }
}

/// Makes every page and gathers what is published beside the pages.
///
/// - Throws: `BuildFailure` for a file whose name cannot be published.
func makeOutputs(
  _ site: Site, _ templates: SiteTemplates, _ inputs: SiteInputs, _ request: BuildRequest,
  _ watch: inout Stopwatch
) async throws -> SiteOutputs {
  watch.begin("derive", "составляю страницы")
  let section = SectionPages(of: site)
  watch.begin("render", "готовлю страницы")
  let pages = try await concurrentChunks(section.pages, jobs: request.jobs) { pages in
    var size = 16_384
    return try pages.map { page in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(size)
      templates.render(section.content(of: page), into: &bytes)
      size = max(size, bytes.count)
      return OutputFile(try outputPath(page.address.outputPath), .bytes(bytes))
    }
  }
  let others = try otherFiles(section, publishing: site.attachments, inputs)
  return SiteOutputs(files: pages + others, pageCount: pages.count)
}

/// The generated files, those of the templates, and the attachments that may be published.
private func otherFiles(
  _ section: SectionPages, publishing published: [Attachment], _ inputs: SiteInputs
) throws -> [OutputFile] {
  let generated = try generatedFiles(for: section).map {
    OutputFile(try outputPath($0.address.outputPath), .bytes($0.bytes))
  }
  let assets = try inputs.templates.assets.map {
    OutputFile(try outputPath($0.path), .bytes($0.bytes))
  }
  let paths = Set(published.map { "files/\($0.path)" })
  let attachments = try inputs.content.files.filter { paths.contains($0.path) }.map {
    OutputFile(try outputPath($0.path), .copy(of: $0.location))
  }
  return generated + assets + attachments
}

private func outputPath(_ path: String) throws -> OutputPath {
  guard let output = OutputPath(path) else {
    throw BuildFailure(.wrongUse, "файл с таким именем не опубликовать: «\(path)»")
  }
  return output
}
