private import Crypto

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes outputs into the new tree; those that did not change become hard links to the old ones.
struct OutputWriter: Sendable {
  /// What became of an output.
  struct Written: Sendable {
    let path: String
    /// SHA-256 in hexadecimal digits.
    let digest: String
    let isLinked: Bool
  }

  /// The published tree and what its marker says.
  struct Published: Sendable {
    let folder: Int32
    let marker: Marker
  }

  /// The open folder of the new tree.
  let folder: Int32
  let published: Published?

  /// Writes neighbouring outputs, making each folder once.
  func write(_ outputs: ArraySlice<OutputFile>) throws -> [Written] {
    var made: Set<Substring> = []
    return try outputs.map { output in
      if let folder = output.path.folder { try make(folder, &made) }
      return try write(output)
    }
  }

  private func make(_ path: Substring, _ made: inout Set<Substring>) throws {
    guard made.insert(path).inserted else { return }
    if let slash = path.lastIndex(of: "/") { try make(path[..<slash], &made) }
    try FileSystem.makeFolder(String(path), below: folder)
  }

  private func write(_ output: OutputFile) throws -> Written {
    let path = output.path.text
    switch output.content {
    case .bytes(let bytes):
      let digest = ContentDigest.hexadecimal(of: bytes)
      if try isUnchanged(path, digest, bytes), link(path) {
        return Written(path: path, digest: digest, isLinked: true)
      }
      let file = try FileDescriptor.creating(path, below: folder)
      try bytes.withUnsafeBytes { try file.write($0, path) }
      return Written(path: path, digest: digest, isLinked: false)
    case .copy(let source):
      if let digest = try digestIfUnchanged(path, source), link(path) {
        return Written(path: path, digest: digest, isLinked: true)
      }
      return Written(path: path, digest: try copy(source, to: path), isLinked: false)
    }
  }

  /// Whether the published file is what the marker says and has these very bytes: the marker alone
  /// does not know of a file edited in place.
  private func isUnchanged(_ path: String, _ digest: String, _ bytes: [UInt8]) throws -> Bool {
    guard let old = published, old.marker.outputs[path] == digest,
      let status = try FileStatus.of(path, below: old.folder),
      status.kind == .file, status.size == bytes.count
    else { return false }
    return try FileSystem.contents(of: path, below: old.folder, limit: bytes.count) == bytes
  }

  private func link(_ path: String) -> Bool {
    guard let old = published else { return false }
    // A file system may refuse links for reasons of its own; then the file is written.
    return linkat(old.folder, path, folder, path, 0) == 0
  }

  /// The digest of a source that is the published file byte for byte; nothing when it is not.
  private func digestIfUnchanged(_ path: String, _ source: String) throws -> String? {
    guard let old = published, let known = old.marker.outputs[path],
      let status = try FileStatus.of(path, below: old.folder), status.kind == .file,
      status.size == (try FileStatus.of(source)?.size)
    else { return nil }
    let oldFile = try FileDescriptor.reading(path, below: old.folder)
    let digest = try Self.digest(ofFile: try FileDescriptor.reading(source), source) { piece in
      let other = try Self.piece(of: oldFile, path, size: piece.count)
      return other.elementsEqual(piece)
    }
    return digest == known ? digest : nil
  }

  private func copy(_ source: String, to path: String) throws -> String {
    let from = try FileDescriptor.reading(source)
    let file = try FileDescriptor.creating(path, below: folder)
    let digest = try Self.digest(ofFile: from, source) { piece in
      try file.write(piece, path)
      return true
    }
    guard let digest else { preconditionFailure("a copy was broken off without an error") }
    return digest
  }

  /// The digest of a file, each piece shown to `isWanted`; nothing as soon as it answers no.
  private static func digest(
    ofFile file: borrowing FileDescriptor, _ path: String,
    isWanted: (UnsafeRawBufferPointer) throws -> Bool
  ) throws -> String? {
    var hash = SHA256()
    while true {
      let piece = try piece(of: file, path, size: pieceSize)
      if piece.isEmpty { return ContentDigest.hexadecimal(hash) }
      let goesOn = try piece.withUnsafeBytes { bytes in
        hash.update(bufferPointer: bytes)
        return try isWanted(bytes)
      }
      guard goesOn else { return nil }
    }
  }

  private static let pieceSize = 256 << 10

  private static func piece(
    of file: borrowing FileDescriptor, _ path: String, size: Int
  ) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = try file.read(into: UnsafeMutableRawBufferPointer(buffer), path)
    }
  }
}
