import Diagnostics

extension Rule {
  /// A file that a record names lies under `content/files/`.
  static let missingFile = Rule(
    "missing-file", .error, "Файл, на который ссылается запись, лежит в files/"
  ) { context in
    let paths = context.catalog.attachments.map(\.path)
    let known = Set(paths)
    return context.catalog.fileReferences.compactMap { path, info in
      guard !known.contains(path.value) else { return nil }
      let nearest = Suggestion.nearest(to: path.value, among: paths)
      return Finding(
        at: path.span, "нет файла «files/\(path.value)»",
        notes: [
          nearest.map { Note("есть «files/\($0)»") }
            ?? Note("положите файл в папку files/ или исправьте имя")
        ],
        on: info.key)
    }
  }
}

extension Catalog {
  /// The files that records name, as paths below `content/files/`.
  var fileReferences: [(path: Located<String>, info: RecordInfo)] {
    bodies.flatMap { body, info, _ in
      body.links.compactMap { link in
        guard case .file(let path, _) = link.value else { return nil }
        return (Located(path, at: link.span), info)
      }
    }
      + documents.compactMap { document in document.file.map { ($0, document.info) } }
  }
}
