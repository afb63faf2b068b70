import Diagnostics

extension Rule {
  /// A file that a record names lies under `content/files/`.
  static let missingFile = Rule(
    "missing-file", .error, "Файл, на который ссылается запись, лежит в files/"
  ) { context in
    let paths = context.catalog.attachments.map(\.path)
    let known = Set(paths)
    var misses = Misses()
    for (path, info) in context.catalog.fileReferences where !known.contains(path.value) {
      misses.add(path, on: info.key)
    }
    return misses.findings(among: paths) { path in
      "нет файла «files/\(path)»"
    } remedy: { _ in
      "положите файл в папку files/ или исправьте имя"
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
