import ContentSyntax
package import Diagnostics
import Mentorship

/// What a curator wrote: the files of the content folder, in a fixed order.
package struct ContentFolder: Sendable {
  /// The files, sorted by the bytes of their paths.
  package let files: [InputFile]
  /// The paths passed over by declaration: dot-files, `README.md`, `help/`.
  package let skipped: [String]
  /// The paths of what stands there and cannot be read; a finding tells of each.
  package let refused: Set<String>

  /// Reads a content folder; texts whole, of attachments the beginning.
  ///
  /// - Throws: `BuildFailure` when there is no such folder, or the disk refuses.
  package static func read(_ path: String, jobs: Int) async throws -> Diagnosed<ContentFolder> {
    var folder = try InputFolder(path, meaning: "папки с материалами", key: "--content") {
      $0 == "README.md" || $0 == "help"
    }
    let wanted = folder.files.compactMap { item in folder.kind(of: item).map { (item, $0) } }
    let files = try await concurrentMap(wanted, jobs: jobs) { item, kind in
      try item.read(as: kind)
    }
    return Diagnosed(
      ContentFolder(files: files, skipped: folder.skipped, refused: folder.refused),
      folder.diagnostics)
  }
}

extension ContentFolder {
  /// The content with what a private folder adds to it.
  func adding(_ folder: PrivateFolder) -> ContentFolder {
    ContentFolder(
      files: files + folder.files, skipped: skipped, refused: refused.union(folder.refused))
  }
}

extension InputFolder {
  /// What a file is; a finding, and nothing, for one that the generator has no use for.
  fileprivate mutating func kind(of item: Item) -> InputFile.Kind? {
    if item.path.hasPrefix("files/") { return isPublishable(item) ? .attachment : nil }
    let kind: InputFile.Kind
    switch item.path {
    case let path where path.hasSuffix(".yaml"): kind = .data
    case let path where path.hasSuffix(".md"): kind = .text
    default:
      reportUnused(item.path)
      return nil
    }
    return isReadable(item, upTo: Self.textLimit) ? kind : nil
  }

  /// Whether a file of that name can stand on a site; a finding if not.
  private mutating func isPublishable(_ item: Item) -> Bool {
    if OutputPath(item.path) != nil { return true }
    report(
      .fileName, item.path, "файл с таким именем на сайте не опубликовать",
      "переименуйте: латинские буквы, цифры, дефис и точка")
    return false
  }

  private mutating func reportUnused(_ path: String) {
    let lowercased = path.lowercased()
    if [".yml", ".yaml"].contains(where: lowercased.hasSuffix) {
      report(
        .unreadFile, path, "файл не прочитан: имя оканчивается не на «.yaml»",
        "переименуйте в \(Self.name(of: lowercased, ending: ".yaml"))")
    } else if [".md", ".markdown", ".txt"].contains(where: lowercased.hasSuffix) {
      report(
        .unreadFile, path, "файл не прочитан: имя оканчивается не на «.md»",
        "переименуйте в \(Self.name(of: lowercased, ending: ".md")); "
          + "если это не запись, уберите файл из папки")
    } else {
      report(
        .unusedFile, path, "файл не используется",
        "вложения кладут в папку «files»")
    }
  }

  /// The name of a file with another ending.
  private static func name(of path: String, ending: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name) + ending
  }

  /// Whether a file is small enough to be read whole; a finding if not.
  mutating func isReadable(_ item: Item, upTo limit: Int) -> Bool {
    guard item.size > limit else { return true }
    report(
      .textTooLarge, item.path,
      "файл слишком велик: \(Self.words(item.size)) при пределе \(Self.words(limit))")
    return false
  }

  /// A size in words, rounded up: «256 КиБ», «17 МиБ».
  private static func words(_ size: Int) -> String {
    let unit = size < 1 << 20 ? 10 : 20
    return "\((size + (1 << unit) - 1) >> unit) " + (unit == 10 ? "КиБ" : "МиБ")
  }
}

extension InputFolder.Item {
  /// The file with its bytes, at most so many; of an attachment with those that tell its format.
  func read(
    as kind: InputFile.Kind, upTo limit: Int = InputFolder.textLimit
  ) throws -> InputFile {
    let bytes: [UInt8]
    if kind == .attachment {
      bytes = try FileSystem.beginning(of: location, count: FileFormat.telling)
    } else if let contents = try FileSystem.contents(of: location, limit: limit) {
      bytes = contents
    } else {
      throw BuildFailure(.outsideWorld, "файл «\(name)» вырос, пока его читали")
    }
    return InputFile(
      path: path, name: name, location: location, kind: kind, size: size, bytes: bytes)
  }
}
