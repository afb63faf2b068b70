import Diagnostics

extension Rule {
  /// A file that a record names lies under `content/files/`.
  static let missingFile = Rule(
    RuleDescription(
      "missing-file", .error,
      title: "Файл, на который ссылается запись, лежит в files/",
      reason: """
        Ссылка на файл, которого нет, не откроется: документ, обещанный читателю, прочитать \
        нельзя.
        """,
      remedy: """
        Положите файл в папку «files» или сверьте имя до буквы: большие и маленькие буквы \
        различаются.
        """,
      example: .yaml(
        wrong: "файл: files/Prikaz-16.pdf",
        right: "файл: files/prikaz-16.pdf"))
  ) { context in
    let paths = context.catalog.attachments.map(\.path)
    let known = Set(paths)
    var misses = Misses()
    for (path, info) in context.catalog.fileReferences where !known.contains(path.value) {
      misses.add(Located("files/" + path.value, at: path.span), on: info.key)
    }
    return misses.findings(among: paths.map { "files/" + $0 }) { path in
      "нет файла «\(path)»"
    } remedy: { _ in
      "положите файл в папку files/ или исправьте имя"
    }
  }
}

extension Body {
  /// The files that it leads to or shows, as paths below `content/files/`.
  var files: [Located<String>] {
    links.compactMap { link in
      guard case .file(let path, _) = link.value else { return nil }
      return Located(path, at: link.span)
    }
  }
}

extension Practice {
  /// The files among its materials, as paths below `content/files/`.
  var files: [Located<String>] {
    materials.compactMap { material in
      guard case .file(let path, _) = material.value else { return nil }
      return Located(path, at: material.span)
    }
  }
}

extension Catalog {
  /// The files that fields for pictures name.
  var pictureFields: [(path: Located<String>, info: RecordInfo)] {
    var fields: [(path: Located<String>, info: RecordInfo)] = []
    for mentor in mentors {
      if let photo = mentor.photo { fields.append((photo.value.file, mentor.info)) }
    }
    for event in events { fields += event.photos.map { ($0.picture.file, event.info) } }
    return fields
  }

  /// The files that records name, as paths below `content/files/`.
  var fileReferences: [(path: Located<String>, info: RecordInfo)] { openFiles + pictureFields }

  /// The files that records show or offer to everybody.
  var openFiles: [(path: Located<String>, info: RecordInfo)] {
    var files: [(path: Located<String>, info: RecordInfo)] = []
    for (body, info, _) in bodies { files += body.files.map { ($0, info) } }
    for document in documents {
      if let file = document.file { files.append((file, document.info)) }
    }
    for practice in practices { files += practice.files.map { ($0, practice.info) } }
    return files
  }
}
