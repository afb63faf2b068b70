internal import Attachments

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What was read of attachments, kept for the next build in a folder of ours beside the public one.
///
/// An entry is known by the file's bytes, the reader's version and, of a PDF, the programs that read it. It holds the words themselves,
/// since what may be published of them depends on the consents and the day; so the folder is closed to
/// other people (0700, files 0600), and what the last build did not use is removed.
struct AttachmentCache: Sendable {
  private let folder: String

  /// Makes the folder where there is none.
  init(beside target: PublicationTarget) throws {
    folder = target.side + "/attachments"
    try FileSystem.makeFolders(target.parent)
    try FileSystem.makeFolder(target.side, mode: 0o700)
    try FileSystem.makeFolder(folder, mode: 0o700)
    // Somebody may have opened it since.
    guard chmod(folder, 0o700) == 0 else {
      throw BuildFailure.system(errno, "не закрыть от других папку", folder)
    }
  }

  /// The name of the entry for these bytes.
  ///
  /// - Parameter tools: what tells the programs that read the file from others.
  static func key(of bytes: [UInt8], by tools: String?) -> String {
    let digests = [bytes, tools.map { Array($0.utf8) }].compactMap(\.self)
      .map { ContentDigest.hexadecimal(of: $0) }
    return "\(StoredReading.version)-\(digests.joined(separator: "-")).json"
  }

  /// The entry of a name; nothing when there is none that can be understood.
  func reading(_ key: String) throws -> AttachmentReading? {
    let path = "\(folder)/\(key)"
    guard try FileStatus.of(path)?.kind == .file,
      let bytes = try FileSystem.contents(of: path, limit: Self.entryLimit)
    else { return nil }
    return StoredReading.reading(of: bytes)
  }

  /// Keeps an entry, in one step.
  func keep(_ reading: AttachmentReading, as key: String) throws {
    let unfinished = "\(folder)/\(key).\(getpid())"
    try FileSystem.removeTree(unfinished)
    let file = try FileDescriptor(
      opening: unfinished, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600, "не создать файл")
    try StoredReading.bytes(of: reading).withUnsafeBytes { try file.write($0, unfinished) }
    try FileSystem.move(unfinished, to: "\(folder)/\(key)")
  }

  /// Removes all other entries.
  func removeAll(but keys: Set<String>) throws {
    for bytes in try FileSystem.names(in: folder) {
      let name = String(decoding: bytes, as: UTF8.self)
      if !keys.contains(name) { try FileSystem.removeTree("\(folder)/\(name)") }
    }
  }

  /// More than the words of any file that is read take, written as JSON.
  private static let entryLimit = 256 << 20
}
