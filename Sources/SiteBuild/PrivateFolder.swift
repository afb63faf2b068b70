import ContentSyntax
import Diagnostics

/// The folder beside the public repository with the consents and mentees that the public must not see.
///
/// Its path is told to nobody: findings name its files by `PrivateFolder.name`, failures by the key.
struct PrivateFolder {
  /// What stands for the path.
  static let name = "private"
  /// The only files that it may hold; the same in the content folder count too.
  static let fileNames = ["consents.yaml", "mentees.yaml"]

  private(set) var files: [InputFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The paths of what stands there and cannot be read; a finding tells of each.
  private(set) var refused: Set<String> = []

  /// - Throws: wrong use for a folder that is not there, or that could be published.
  init(_ path: String, for request: BuildRequest) throws {
    let folder = try Self.unnamed { try Self.findFolder(path, for: request) }
    let names = try Self.unnamed { try FileSystem.names(in: folder) }
      .map { String(decoding: $0, as: UTF8.self) }
    for name in Self.fileNames where names.contains(name) {
      try Self.unnamed { try read(name, at: "\(folder)/\(name)") }
    }
    let missing = Self.fileNames.filter { !names.contains($0) }
    let others = names.filter { !$0.hasPrefix(".") && !Self.fileNames.contains($0) }
    let misnamed = others.filter { Suggestion.nearest(to: $0, among: missing) != nil }
    for name in misnamed.sorted() { reportMisnamed(name, among: missing) }
    if missing == Self.fileNames, misnamed.isEmpty { reportEmpty() }
    if others.count > misnamed.count { reportOthers(others.count - misnamed.count) }
  }

  private mutating func read(_ name: String, at location: String) throws {
    guard let status = try FileStatus.of(location) else { return }
    guard status.kind == .file else {
      refused.insert(name)
      return report(.specialFile, name, "не файл: папка, ссылка или устройство")
    }
    guard let bytes = try FileSystem.contents(of: location, limit: InputFolder.textLimit) else {
      refused.insert(name)
      return report(.textTooLarge, name, "файл слишком велик для текста")
    }
    files.append(
      InputFile(
        path: name, name: "\(Self.name)/\(name)", location: location, kind: .data,
        size: bytes.count, bytes: bytes, isPrivate: true))
  }

  /// A file that would not be read, so that what it holds would be sought nowhere.
  private mutating func reportMisnamed(_ name: String, among missing: [String]) {
    guard let meant = Suggestion.nearest(to: name, among: missing)?.name else { return }
    let place = SourceText(path: "\(Self.name)/\(meant)", bytes: [], isPrivate: true)
    diagnostics.append(
      Diagnostic(
        .missingContentFile, at: place.span(0..<0), "нет \(meant); похоже на него «\(name)»",
        notes: [Note("переименуйте файл: по нему ищут то, чего на сайте быть не должно")]))
  }

  private mutating func reportEmpty() {
    report(
      .missingContentFile, nil, "закрытая папка пуста: нет ни согласий, ни наставляемых",
      notes: [Note("в ней лежат \(Self.fileNames.joined(separator: " и "))")])
  }

  /// How many files are too many, without their names: those may tell of people.
  private mutating func reportOthers(_ count: Int) {
    let word = count == 1 ? "один файл или папка" : "файлов и папок: \(count)"
    report(
      .unusedFile, nil, "в закрытой папке лишнее: \(word)",
      notes: [Note("в ней лежат только \(Self.fileNames.joined(separator: " и "))")])
  }

  private mutating func report(
    _ rule: RuleDescription, _ name: String?, _ message: String, notes: [Note] = []
  ) {
    let path = [Self.name, name].compactMap(\.self).joined(separator: "/")
    let place = SourceText(path: path, bytes: [])
    diagnostics.append(Diagnostic(rule, at: place.span(0..<0), message, notes: notes))
  }
}

extension PrivateFolder {
  private static func findFolder(_ path: String, for request: BuildRequest) throws -> String {
    guard let folder = try FileSystem.realPath(path) else {
      throw BuildFailure.wrongUse("закрытой папки нет", "проверьте путь после --private")
    }
    guard try FileStatus.of(folder)?.kind == .folder else {
      throw BuildFailure.wrongUse("ключ --private называет не папку")
    }
    for other in [request.content, request.templates, request.output] {
      let place = try CanonicalPath.of(target: other)
      if folder == place || CanonicalPath.isBelow(folder, place) {
        throw refusal("она лежит в папке «\(other)»")
      }
      if CanonicalPath.isBelow(place, folder) { throw refusal("в ней лежит папка «\(other)»") }
    }
    if try PublishedFolder.isAbove(folder + "/") {
      throw refusal("она лежит внутри опубликованного сайта")
    }
    return folder
  }

  private static func refusal(_ reason: String) -> BuildFailure {
    .wrongUse(
      "закрытая папка не годится: \(reason)",
      "держите её рядом с разделом, а не внутри: --private ../zakryto")
  }

  /// Does what the disk may refuse; a refusal of the system then does not name the path.
  private static func unnamed<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let failure as BuildFailure {
      guard let code = failure.systemCode else { throw failure }
      throw BuildFailure.system(code, "не прочитать папку ключа", "--private")
    }
  }
}
