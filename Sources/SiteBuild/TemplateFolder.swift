package import Diagnostics

/// What a designer wrote: templates by name, and the files that pages ask for.
package struct TemplateFolder: Sendable {
  /// A file published as it is.
  package struct Asset: Sendable {
    /// The path below the templates folder (`assets/site.css`).
    package let path: String
    package let bytes: [UInt8]
  }

  /// The templates by name: the path below the folder without `.mustache` (`partials/footer`).
  package let templates: [String: SourceText]
  /// The names of templates that stand there and cannot be read; a finding tells of each.
  package let unread: Set<String>
  /// The files below `assets/`, sorted by the bytes of their paths.
  package let assets: [Asset]
  /// The paths passed over by declaration: dot-files and `README.md`.
  package let skipped: [String]

  /// Reads a templates folder.
  ///
  /// - Parameter decode: makes a text of a file's bytes, with what is wrong with its encoding.
  /// - Throws: `BuildFailure` when there is no such folder, or the disk refuses.
  package static func read(
    _ path: String, decode: (_ path: String, _ bytes: [UInt8]) -> Diagnosed<SourceText?>
  ) throws -> Diagnosed<TemplateFolder> {
    var folder = try InputFolder(path, meaning: "папки с шаблонами", key: "--templates") {
      $0 == "README.md"
    }
    var templates: [String: SourceText] = [:]
    var unread: Set<String> = []
    var assets: [Asset] = []
    var found: [Diagnostic] = []
    for item in folder.files {
      if item.path.hasPrefix("assets/") {
        let limit = InputFolder.assetLimit
        guard folder.isReadable(item, upTo: limit) else { continue }
        let bytes = try item.read(as: .data, upTo: limit).bytes
        assets.append(Asset(path: item.path, bytes: bytes))
      } else if let name = name(of: item.path) {
        guard folder.isReadable(item, upTo: InputFolder.templateLimit) else { continue }
        let text = decode(item.name, try item.read(as: .text).bytes)
        found += text.diagnostics
        templates[name] = text.value
        if text.value == nil { unread.insert(name) }
      } else {
        folder.report(
          .unusedFile, item.path, "файл не используется",
          "шаблоны оканчиваются на «\(ending)», остальное лежит в «assets»")
      }
    }
    return Diagnosed(
      TemplateFolder(
        templates: templates, unread: unread.union(folder.refused.compactMap(name)),
        assets: assets, skipped: folder.skipped),
      folder.diagnostics + found)
  }

  /// The name of the template at a path below the folder; nothing when it is none.
  private static func name(of path: String) -> String? {
    path.hasSuffix(ending) ? String(path.dropLast(ending.count)) : nil
  }

  private static let ending = ".mustache"
}
