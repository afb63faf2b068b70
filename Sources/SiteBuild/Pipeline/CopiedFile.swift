/// A file that is published though it is, byte for byte, one that is withheld.
struct CopiedFile {
  /// Its path below the public folder.
  let path: String
  /// The path below the public folder that the withheld one would have.
  let original: String

  /// The copies among what is about to be published, as a closed photo under another name.
  static func all(
    in outputs: SiteOutputs, of attachments: [String: InputFile]
  ) throws -> [CopiedFile] {
    let published = outputs.files.filter { if case .copy = $0.content { true } else { false } }
      .compactMap { attachments[$0.path.text] }
    let paths = Set(published.map(\.path))
    let withheld = Dictionary(
      grouping: attachments.values.filter { !paths.contains($0.path) && $0.size > 0 },
      by: \.size)
    return try published.flatMap { file in
      try withheld[file.size, default: []].filter { try isSame(file, $0) }
        .map { CopiedFile(path: file.path, original: $0.path) }
    }
  }

  private static func isSame(_ file: InputFile, _ other: InputFile) throws -> Bool {
    guard file.bytes == other.bytes else { return false }
    return try FileSystem.contents(of: file.location, limit: file.size)
      == FileSystem.contents(of: other.location, limit: other.size)
  }
}
