#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the system knows of a path.
struct FileStatus: Sendable {
  /// What stands at a path.
  enum Kind: Sendable {
    case file
    case folder
    case symbolicLink
    /// A pipe, a socket or a device.
    case special
  }

  let kind: Kind
  /// Bytes.
  let size: Int
  /// The permission bits.
  let mode: mode_t
  let owner: uid_t
  let group: gid_t

  /// The status of the path itself (a symbolic link is not followed), or nothing if nothing is there.
  static func of(_ path: String, below folder: Int32 = AT_FDCWD) throws -> FileStatus? {
    var raw = stat()
    if fstatat(folder, path, &raw, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(raw) }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw BuildFailure.system(errno, "не посмотреть, что такое", path)
  }

  /// The status of an open file.
  static func of(_ file: borrowing FileDescriptor, _ path: String) throws -> FileStatus {
    var raw = stat()
    guard fstat(file.number, &raw) == 0 else {
      throw BuildFailure.system(errno, "не посмотреть, что такое", path)
    }
    return FileStatus(raw)
  }

  private init(_ raw: stat) {
    switch raw.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .symbolicLink
    default: kind = .special
    }
    size = Int(raw.st_size)
    mode = raw.st_mode & 0o7777
    owner = raw.st_uid
    group = raw.st_gid
  }
}
