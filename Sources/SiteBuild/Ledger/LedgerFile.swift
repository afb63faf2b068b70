import Mentorship

/// The file that a ledger is written to: nowhere where it could be published.
struct LedgerFile {
  private let path: String

  /// - Throws: wrong use for a place in the content, the templates, a private folder or a public one.
  init(_ path: String, apartFrom section: BuildRequest) throws {
    self.path = path
    let place = try CanonicalPath.of(target: path)
    if try FileStatus.of(place)?.kind == .folder {
      throw Self.refusal(path, "это папка", "назовите файл: \(path)/zhurnal.csv")
    }
    let folders =
      [section.content, section.templates, section.output]
      + [section.privateFolder].compactMap(\.self)
    for folder in folders where try CanonicalPath.isBelow(place, CanonicalPath.of(target: folder)) {
      throw Self.refusal(path, "это внутри папки «\(folder)»", Self.advice)
    }
    if try PublishedFolder.isAbove(place) {
      throw Self.refusal(path, "это внутри опубликованного сайта", Self.advice)
    }
  }

  /// Writes the file in one step, for the eyes of its owner alone.
  func write(_ text: String) throws { try FileSystem.replace(path, with: text, mode: 0o600) }

  private static let advice = "назовите файл вне папок раздела, например ../zhurnal.csv"

  private static func refusal(_ path: String, _ reason: String, _ advice: String) -> BuildFailure {
    .wrongUse("записать журнал в «\(path)» нельзя: \(reason)", advice)
  }
}
