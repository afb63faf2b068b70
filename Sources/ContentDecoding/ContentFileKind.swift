package import Diagnostics
package import Mentorship
private import Russian

/// What a content file is by its path.
package enum ContentFileKind: Sendable, Hashable {
  case settings
  case vocabulary
  case plan
  case consents
  case mentees
  /// A record of a collection by its file's name.
  case record(RecordName)

  /// The files that every section needs.
  package static let required = ["site.yaml", "plan.yaml"]
  /// The files that are no collections, by their paths.
  static let files: KeyValuePairs<String, ContentFileKind> = [
    "site.yaml": .settings, "plan.yaml": .plan, "vocabulary.yaml": .vocabulary,
    "consents.yaml": .consents, "mentees.yaml": .mentees,
  ]
  private static let byPath = Dictionary(uniqueKeysWithValues: files.map { ($0.key, $0.value) })
  private static let markdown = ".md"

  /// The kind of the file at a path below `content/`, or the finding that says why it has none.
  package static func of(
    _ path: String, in source: SourceText
  ) -> Diagnosed<ContentFileKind?> {
    if let kind = byPath[path] { return Diagnosed(kind) }
    let collection = ContentCollection.allCases.first { path.hasPrefix($0.folder) }
    guard let collection, path.hasSuffix(markdown) else {
      return Diagnosed(nil, [unknown(path, in: source)])
    }
    let name = String(path.dropFirst(collection.folder.count).dropLast(markdown.count))
    guard ID<DecodedRecord>.isValid(name) else {
      return Diagnosed(nil, [invalidID(name, in: source)])
    }
    return Diagnosed(.record(RecordName(collection, name)))
  }

  /// The record that the findings of reading the file are about.
  package var recordKey: RecordKey {
    switch self {
    case .settings: RecordKey("site")
    case .vocabulary: RecordKey("vocabulary")
    case .plan: RecordKey("plan")
    case .consents: RecordKey("consents")
    case .mentees: RecordKey("mentees")
    case .record(let name): name.key
    }
  }

  private static func unknown(_ path: String, in source: SourceText) -> Diagnostic {
    let known = byPath.keys.sorted() + ContentCollection.allCases.map(\.folder)
    let folder = path.split(separator: "/").first.map { path.contains("/") ? "\($0)/" : path }
    let nearest = Suggestion.nearest(to: folder ?? path, among: known)
    return Diagnostic(
      .unknownFile, at: source.span(0..<0), "файл «\(path)» на сайт не попадёт",
      notes: [
        nearest?.note
          ?? Note(
            "программа читает \(byPath.keys.sorted().joined(separator: ", ")) и файлы .md в папках "
              + ContentCollection.allCases.map(\.folder).joined(separator: ", "))
      ])
  }

  private static func invalidID(_ name: String, in source: SourceText) -> Diagnostic {
    let better = Transliteration.slug(name)
    let advice = better.isEmpty ? "например prikaz-o-vnedrenii.md" : "переименуйте в \(better).md"
    return Diagnostic(
      .invalidID, at: source.span(0..<0), "имя «\(name)» не годится в адрес страницы",
      notes: [
        Note("имя файла — латинские строчные буквы, цифры и дефис; \(advice)")
      ])
  }
}

extension ContentCollection {
  /// What the paths of its files begin with.
  fileprivate var folder: String { rawValue + "/" }
}
