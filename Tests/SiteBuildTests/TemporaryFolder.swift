import Foundation
import Testing

/// A folder that lives as long as a test.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("nastavnik-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      Issue.record(error)
    }
  }

  /// The path of a name in the folder.
  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes files, by path; a path that ends in a slash is a folder.
  func write(_ files: [String: String]) throws {
    for (name, text) in files {
      let url = URL(fileURLWithPath: self(name))
      let folder = name.hasSuffix("/") ? url : url.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      if !name.hasSuffix("/") { try Data(text.utf8).write(to: url) }
    }
  }

  func write(bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: self(name)))
  }

  func copy(_ original: URL, to name: String) throws {
    try FileManager.default.copyItem(at: original, to: URL(fileURLWithPath: self(name)))
  }

  func link(_ name: String, to goal: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: self(name), withDestinationPath: goal)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: self(name)) }

  func move(_ name: String, to other: String) throws {
    try FileManager.default.moveItem(atPath: self(name), toPath: self(other))
  }

  /// The names that stand in a folder, sorted.
  func names(_ name: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self(name)).sorted()
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: self(name), encoding: .utf8)
  }

  /// All files below a folder with their texts, without the marker.
  func tree(_ name: String) throws -> [String: String] {
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: self(name)) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: self("\(name)/\(path)"), isDirectory: &isFolder)
      if !isFolder.boolValue, path != ".nastavnik.json" {
        files[path] = try text("\(name)/\(path)")
      }
    }
    return files
  }

  /// The file behind a name: two names of one file have the same.
  func inode(_ name: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: self(name))
    return try #require(facts[.systemFileNumber] as? Int)
  }

  /// The permission bits.
  func mode(_ name: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: self(name))
    return try #require(facts[.posixPermissions] as? Int)
  }
}
