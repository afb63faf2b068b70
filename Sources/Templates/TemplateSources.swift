package import Diagnostics

/// All template files of a site by name, parsed once.
package struct TemplateSources: Sendable {
  /// What every template's file name ends with.
  package static let ending = ".mustache"

  /// The folder's name as the reader of a report should see it.
  let folder: String
  let templates: [String: ParsedTemplate]
  /// The names of templates that stand in the folder and could not be read; a finding of reading
  /// tells of each.
  let unread: Set<String>

  /// Templates by name: the path below the folder without the ending (`partials/footer`).
  package init(
    _ sources: [String: SourceText], unread: Set<String> = [], folder: String = "templates"
  ) {
    self.folder = folder
    self.unread = unread
    self.templates = Dictionary(
      uniqueKeysWithValues: sources.map { ($0, ParsedTemplate(name: $0, source: $1)) })
  }

  /// The `*.mustache` files of a folder; a file whose path is not below it, or ends otherwise, is
  /// named by its path.
  package init(folder: String, files: [SourceText]) {
    let named = files.map { (Self.name(of: $0.path, below: folder), $0) }
    self.init(Dictionary(named) { first, _ in first }, folder: folder)
  }

  /// The names of all templates, sorted.
  package var names: [String] {
    templates.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func name(of path: String, below folder: String) -> String {
    var name = path[...]
    if name.hasPrefix(folder + "/") { name = name.dropFirst(folder.count + 1) }
    if name.hasSuffix(ending) { name = name.dropLast(ending.count) }
    return String(name)
  }
}
