package import Diagnostics
package import Mentorship

/// What a content file is by its path.
package enum ContentFileKind: Sendable, Hashable {
  case settings
  case vocabulary
  case plan
  case document(ID<SchoolDocument>)

  /// The files that every section needs.
  package static let required = ["site.yaml", "plan.yaml"]
  private static let byPath: [String: ContentFileKind] = [
    "site.yaml": .settings, "vocabulary.yaml": .vocabulary, "plan.yaml": .plan,
  ]
  private static let documents = "documents/"
  private static let markdown = ".md"

  /// The kind of the file at a path below `content/`, or the finding that says why it has none.
  package static func of(
    _ path: String, in source: SourceText
  ) -> Diagnosed<ContentFileKind?> {
    if let kind = byPath[path] { return Diagnosed(kind) }
    guard path.hasPrefix(documents), path.hasSuffix(markdown) else {
      return Diagnosed(nil, [unknown(path, in: source)])
    }
    let name = String(path.dropFirst(documents.count).dropLast(markdown.count))
    guard let id = ID<SchoolDocument>(name) else {
      return Diagnosed(nil, [invalidID(name, in: source)])
    }
    return Diagnosed(.document(id))
  }

  private static func unknown(_ path: String, in source: SourceText) -> Diagnostic {
    let nearest = Suggestion.nearest(to: path, among: byPath.keys.sorted())
    return Diagnostic(
      "unknown-file", .warning, at: source.span(0..<0), "файл «\(path)» на сайт не попадёт",
      notes: [
        nearest?.note
          ?? Note("программа читает site.yaml, plan.yaml, vocabulary.yaml и documents/*.md")
      ])
  }

  private static func invalidID(_ name: String, in source: SourceText) -> Diagnostic {
    Diagnostic(
      "invalid-id", .error, at: source.span(0..<0), "имя «\(name)» не годится в адрес страницы",
      notes: [Note("имя файла — латинские строчные буквы, цифры и дефис: prikaz-o-vnedrenii.md")])
  }
}
