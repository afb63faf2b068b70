import Foundation
import SiteBuild
import Testing

/// A small site with one fault, named for the rule that finds it.
///
/// Its folder holds only what differs from `SmallSite` and from the project's templates, and the
/// whole report that is due, as a terminal without colours shows it.
struct InvalidSite: Sendable, CustomTestStringConvertible {
  let rule: String
  var testDescription: String { rule }

  /// Where the sites lie.
  static let folder = SmallSite.project.appending(path: "Tests/SiteBuildTests/InvalidSites")

  /// The sites there are, by name.
  static let all: [InvalidSite] = names(in: folder).map(InvalidSite.init)

  /// The report that is due.
  var expected: URL { Self.folder.appending(path: "\(rule)/report.txt") }

  /// Writes the site into `content` and `templates` of a folder.
  func write(into folder: borrowing TemporaryFolder) throws {
    try SmallSite().write(into: folder)
    try copy(
      SmallSite.project.appending(path: "templates"), to: folder("templates"))
    for part in ["content", "templates"] {
      try copy(Self.folder.appending(path: "\(rule)/\(part)"), to: folder(part))
    }
    try Self.unstorable[rule]?(folder.path)
  }

  /// What a check of a written site tells, and how it ends.
  static func check(
    _ folder: borrowing TemporaryFolder, as format: ReportFormat, templates: Bool = true
  ) async throws -> (status: SiteBuild.ExitStatus, report: String) {
    var request = SmallSite().request(in: folder)
    if templates { request.templates = folder("templates") }
    request.format = format
    request.publishes = false
    let said = Transcript()
    let status = try await runBuild(request, console: said.console)
    let text = format == .terminal ? said.errors : said.output
    return (status, text.replacing(folder.path + "/", with: ""))
  }

  /// Lays the files of one folder over another.
  private func copy(_ source: URL, to target: String) throws {
    let files = FileManager.default
    guard files.fileExists(atPath: source.path) else { return }
    try files.createDirectory(atPath: target, withIntermediateDirectories: true)
    for path in try files.subpathsOfDirectory(atPath: source.path).sorted() {
      let (from, to) = ("\(source.path)/\(path)", "\(target)/\(path)")
      if try Self.isFolder(from) {
        try files.createDirectory(atPath: to, withIntermediateDirectories: true)
      } else {
        if files.fileExists(atPath: to) { try files.removeItem(atPath: to) }
        try files.copyItem(atPath: from, toPath: to)
      }
    }
  }

  private static func isFolder(_ path: String) throws -> Bool {
    let kind = try FileManager.default.attributesOfItem(atPath: path)[.type]
    return kind as? FileAttributeType == .typeDirectory
  }

  private static func names(in folder: URL) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    } catch {
      Issue.record(error)
      return []
    }
  }

  /// What no repository can hold, made in the folder of the site.
  private static let unstorable: [String: @Sendable (String) throws -> Void] = [
    "missing-content-file": { try remove($0 + "/content/plan.yaml") },
    "template-missing": { try remove($0 + "/templates/not-found.mustache") },
    "file-name": { try writeEmpty($0 + "/content/files/a\\b.csv") },
    "folder-instead-of-file": { try makeFolder($0 + "/content/documents/otchet.md") },
    "special-file": { try #require(mkfifo($0 + "/content/vocabulary.yaml", 0o644) == 0) },
    "text-too-large": { folder in
      try writeEmpty(folder + "/content/vocabulary.yaml")
      try #require(truncate(folder + "/content/vocabulary.yaml", 17 << 20) == 0)
    },
  ]

  private static func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: path)
  }

  private static func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  private static func writeEmpty(_ path: String) throws {
    let file = URL(fileURLWithPath: path)
    try makeFolder(file.deletingLastPathComponent().path)
    try Data().write(to: file)
  }
}
