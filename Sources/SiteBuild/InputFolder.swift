internal import ContentSyntax
internal import Diagnostics

/// What stands in an input folder: its files in a fixed order, and what is wrong with the others.
struct InputFolder {
  /// A file that may be read.
  struct Item: Sendable {
    /// The path below the folder.
    let path: String
    /// The path for reports.
    let name: String
    /// Where the bytes are, without symbolic links.
    let location: String
    let size: Int
  }

  /// Bytes of the largest text that is read, of content or table.
  static let textLimit = TextLimits.file
  /// Bytes of the largest template: what is in one may stand on every page.
  static let templateLimit = 256 << 10
  /// Bytes of the largest file beside the templates that is published as it is.
  static let assetLimit = 16 << 20

  private(set) var files: [Item] = []
  /// The paths passed over by declaration.
  private(set) var skipped: [String] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The paths of what stands there and cannot be read; a finding tells of each.
  private(set) var refused: Set<String> = []

  private let option: String
  private let root: String
  private let skips: (String) -> Bool

  /// Lists a folder and all below it; dot-files and what `skips` answers for are passed over.
  ///
  /// - Parameters:
  ///   - path: the folder as the command line names it.
  ///   - meaning: what it is, for the message that it is missing («папки с материалами»).
  ///   - key: the option that names it.
  init(
    _ path: String, meaning: String, key: String, skipping skips: @escaping (String) -> Bool
  ) throws {
    option = Self.withoutLastSlashes(path)
    guard let root = try FileSystem.realPath(path) else {
      throw BuildFailure.wrongUse(
        "нет \(meaning) «\(path)»", "другую папку называют ключом \(key)")
    }
    guard try FileStatus.of(root)?.kind == .folder else {
      throw BuildFailure.wrongUse("«\(path)» — не папка", "папку называют ключом \(key)")
    }
    self.root = root
    self.skips = skips
    try list(root, below: "")
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The path for reports of a path below the folder.
  func name(of path: String) -> String { option == "/" ? "/" + path : option + "/" + path }

  /// Adds a finding about a whole file.
  mutating func report(
    _ rule: RuleDescription, _ path: String, _ message: String, _ notes: String...
  ) {
    let file = SourceText(path: name(of: path), bytes: [])
    if rule.severity == .error { refused.insert(path) }
    diagnostics.append(
      Diagnostic(rule, at: file.span(0..<0), message, notes: notes.map { Note($0) }))
  }

  private mutating func list(_ folder: String, below prefix: String) throws {
    var seen: Set<String> = []
    for bytes in try FileSystem.names(in: folder) {
      guard let name = String(validating: bytes, as: UTF8.self), Self.isPlain(name) else {
        let shown = prefix + String(decoding: bytes, as: UTF8.self)
        report(
          .fileName, shown, "имя файла с недопустимыми знаками",
          "переименуйте: годятся буквы, цифры, дефис, точка и пробел")
        continue
      }
      let path = prefix + name
      if bytes.first == UInt8(ascii: ".") || skips(path) {
        skipped.append(path)
      } else if seen.insert(name).inserted {
        try add(path, at: folder + "/" + name)
      } else {
        report(
          .fileName, path, "имя «\(name)» записано в папке двумя способами",
          "оставьте один файл: буквы «й» и «ё» в именах набраны по-разному")
      }
    }
  }

  private mutating func add(_ path: String, at location: String) throws {
    guard let status = try FileStatus.of(location) else {
      throw BuildFailure(.outsideWorld, "«\(name(of: path))» исчез, пока читали папку")
    }
    switch status.kind {
    case .file: append(path, at: location, size: status.size)
    case .folder where [".yaml", ".md", ".mustache"].contains(where: path.hasSuffix):
      report(.folderInsteadOfFile, path, "папка там, где должен быть файл")
    case .folder: try list(location, below: path + "/")
    case .symbolicLink: try follow(path, at: location)
    case .special:
      report(.specialFile, path, "не файл и не папка: канал, сокет или устройство")
    }
  }

  private mutating func follow(_ path: String, at location: String) throws {
    let goal = try FileSystem.destination(ofLink: location)
    guard let real = try realPath(ofLink: location), let status = try FileStatus.of(real) else {
      return report(.symbolicLink, path, "ссылка ведёт в никуда: «\(goal)»")
    }
    guard real.utf8.starts(with: (root + "/").utf8) else {
      return report(
        .symbolicLink, path, "ссылка ведёт за пределы папки «\(option)»: «\(goal)»",
        "положите в папку сам файл")
    }
    guard status.kind == .file else {
      return report(.symbolicLink, path, "ссылка ведёт не на файл: «\(goal)»")
    }
    append(path, at: real, size: status.size)
  }

  /// Where a link ends; nothing when it ends nowhere or goes round.
  private func realPath(ofLink location: String) throws -> String? {
    do {
      return try FileSystem.realPath(location)
    } catch let failure as BuildFailure where failure.isLinkLoop {
      return nil
    }
  }

  private mutating func append(_ path: String, at location: String, size: Int) {
    files.append(Item(path: path, name: name(of: path), location: location, size: size))
  }

  private static func isPlain(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
  }

  private static func withoutLastSlashes(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }
}
