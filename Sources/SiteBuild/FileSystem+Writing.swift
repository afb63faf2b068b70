#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension FileSystem {
  /// Makes a folder and those above it that are not there.
  static func makeFolders(_ path: String) throws {
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      let parent = String(path[..<slash])
      if try FileStatus.of(parent) == nil { try makeFolders(parent) }
    }
    try makeFolder(path)
  }

  /// Writes a file in one step: whoever reads it sees the old text or the new one.
  static func replace(_ path: String, with text: String, mode: mode_t = 0o644) throws {
    let unfinished = path + ".unfinished"
    // Left by a run that was ended.
    try removeTree(unfinished)
    do {
      let file = try FileDescriptor.creating(unfinished, below: AT_FDCWD, mode: mode)
      try Array(text.utf8).withUnsafeBytes { try file.write($0, path) }
      try move(unfinished, to: path)
    } catch {
      try removeTree(unfinished)
      throw error
    }
  }
}
