internal import Diagnostics

#if canImport(FoundationEssentials)
  private import FoundationEssentials
#else
  private import Foundation
#endif

/// The file in a public folder that says the folder is ours, and what we put there.
struct Marker: Sendable {
  /// The marker's name in the public folder.
  static let name = ".nastavnik.json"
  /// Its name while it is being written.
  static let unfinishedName = ".nastavnik.json.unfinished"

  /// SHA-256 of each output, in hexadecimal digits, by path.
  let outputs: [String: String]

  /// The marker as it is written.
  var bytes: [UInt8] {
    let marker = JSON.object([
      "generator": .text(Self.generator),
      "version": .number(Self.version),
      "outputs": .object(outputs.mapValues { .text($0) }),
    ])
    return Array((marker.written + "\n").utf8)
  }

  /// The marker of a folder; nothing when the folder has none.
  ///
  /// - Throws: wrong use when there is a marker that is not, or not yet, understood.
  static func read(from folder: String) throws -> Marker? {
    let path = folder + "/" + name
    guard let status = try FileStatus.of(path) else { return nil }
    guard status.kind == .file, let bytes = try FileSystem.contents(of: path) else {
      throw damaged(path)
    }
    let stored: Stored
    do {
      stored = try JSONDecoder().decode(Stored.self, from: Data(bytes))
    } catch is DecodingError {
      throw damaged(path)
    }
    guard stored.generator == generator else { throw damaged(path) }
    guard stored.version <= version else {
      throw BuildFailure.wrongUse(
        "папку «\(folder)» опубликовала более новая версия программы",
        "обновите программу или назовите другую папку ключом --output")
    }
    return Marker(outputs: stored.outputs)
  }

  init(outputs: [String: String]) { self.outputs = outputs }

  private static let generator = "nastavnik"
  private static let version = 1

  private struct Stored: Decodable {
    let generator: String
    let version: Int
    let outputs: [String: String]
  }

  private static func damaged(_ path: String) -> BuildFailure {
    .wrongUse(
      "метка «\(path)» повреждена: не видно, наша ли это папка",
      "если в папке только прежний сайт, удалите её и повторите")
  }
}
