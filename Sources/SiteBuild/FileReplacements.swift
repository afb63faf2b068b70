#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Puts new contents in the place of files that a person edits.
///
/// All new files are written beside the old ones before the first takes its place by a rename, so
/// that a full disk or a missing right leaves everything as it was. A file that is not what was read
/// is left alone.
package struct FileReplacements {
  private var prepared: [(file: FixedFile, temporary: String)] = []
  /// What has to go when the rest fails: new files and copies of old ones.
  private var made: [String] = []

  /// Writes all of the files; returns the names for reports of the copies that were kept of those in
  /// another encoding.
  ///
  /// - Throws: `BuildFailure` when the disk refuses, or a file changed since it was read.
  package static func write(_ files: [FixedFile]) throws -> [String] {
    var replacements = FileReplacements()
    do {
      var copies: [String] = []
      for file in files {
        guard let copy = try replacements.prepare(file) else { continue }
        copies.append(parts(of: file.name).folder + "/" + parts(of: copy).name)
      }
      for (file, _) in replacements.prepared { try checkUnchanged(file) }
      try replacements.finish()
      return copies
    } catch {
      replacements.cleanUp()
      throw error
    }
  }

  /// Writes the new file beside the old one, and the copy of the old one where one is kept.
  private mutating func prepare(_ file: FixedFile) throws -> String? {
    try Self.checkUnchanged(file)
    // A rename would replace a file that its owner has closed to writing.
    _ = try FileDescriptor(opening: file.location, O_WRONLY | O_NOFOLLOW, "не записать файл")
    let temporary = Self.hidden(file.location, "new")
    if try FileStatus.of(temporary)?.kind == .file { try FileSystem.removeFile(temporary) }
    try create(temporary, file.after, like: file)
    prepared.append((file, temporary))
    return file.decoded == nil ? nil : try keepCopy(of: file)
  }

  private mutating func create(_ path: String, _ bytes: [UInt8], like file: FixedFile) throws {
    let new = try FileDescriptor.creating(path, below: AT_FDCWD)
    made.append(path)
    guard let status = try FileStatus.of(file.location) else { throw Self.changed(file) }
    try new.takeRights(of: status, path)
    try bytes.withUnsafeBytes { try new.write($0, path) }
    try new.sync(path)
  }

  /// The path of a copy of the old file, made now unless there is one already.
  private mutating func keepCopy(of file: FixedFile) throws -> String {
    var number = 1
    while true {
      let path = Self.hidden(file.location, "cp1251" + (number == 1 ? "" : "-\(number)"))
      guard let status = try FileStatus.of(path) else {
        try create(path, file.before, like: file)
        return path
      }
      if status.kind == .file, try FileSystem.contents(of: path) == file.before { return path }
      number += 1
    }
  }

  private mutating func finish() throws {
    for (index, (file, temporary)) in prepared.enumerated() {
      do {
        try Self.checkUnchanged(file)
        try FileSystem.move(temporary, to: file.location)
        try FileSystem.syncFolder(Self.parts(of: file.location).folder)
      } catch let failure as BuildFailure where index > 0 {
        let done = prepared[..<index].map { "«\($0.file.name)»" }.joined(separator: ", ")
        throw failure.adding("уже исправлено: \(done)")
      }
      // A copy of the old file now is the only one.
      made.removeAll { $0 == temporary || $0.hasPrefix(Self.hidden(file.location, "cp1251")) }
    }
  }

  private func cleanUp() {
    // The failure that led here is the one to tell.
    for path in made { unlink(path) }
  }

  private static func checkUnchanged(_ file: FixedFile) throws {
    let status = try FileStatus.of(file.location)
    guard status?.kind == .file, status?.size == file.before.count,
      try FileSystem.contents(of: file.location, limit: file.before.count) == file.before
    else { throw changed(file) }
  }

  private static func changed(_ file: FixedFile) -> BuildFailure {
    BuildFailure(
      .outsideWorld, "файл «\(file.name)» изменился, пока его проверяли",
      notes: ["он оставлен как есть; запустите проверку ещё раз"])
  }

  /// `.plan.yaml.new` beside `plan.yaml`: dot-files are no content.
  private static func hidden(_ location: String, _ ending: String) -> String {
    let (folder, name) = parts(of: location)
    return "\(folder)/.\(name).\(ending)"
  }

  private static func parts(of location: String) -> (folder: String, name: String) {
    let slash = location.lastIndex(of: "/") ?? location.startIndex
    return (String(location[..<slash]), String(location[slash...].dropFirst()))
  }
}
