#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The few things done to files and folders, each a system call or two.
enum FileSystem {
  /// The bytes of a regular file, at most `limit` of them; nothing when it holds more.
  ///
  /// - Throws: `BuildFailure` when the disk refuses, or the file changes its size meanwhile.
  static func contents(
    of path: String, below folder: Int32 = AT_FDCWD, limit: Int = .max
  ) throws -> [UInt8]? {
    let file = try FileDescriptor.reading(path, below: folder)
    let status = try FileStatus.of(file, path)
    guard status.kind != .folder else {
      throw BuildFailure.system(EISDIR, "не прочитать файл", path)
    }
    guard status.size <= limit else { return nil }
    let bytes = try [UInt8](unsafeUninitializedCapacity: status.size) { buffer, count in
      count = try file.read(into: UnsafeMutableRawBufferPointer(buffer), path)
    }
    // Half a file that an editor is just saving would pass for the whole one.
    guard bytes.count == status.size, try FileStatus.of(file, path).size == status.size else {
      throw BuildFailure(.outsideWorld, "файл «\(path)» изменился, пока его читали")
    }
    return bytes
  }

  /// The first bytes of a regular file, at most so many.
  static func beginning(of path: String, count most: Int) throws -> [UInt8] {
    let file = try FileDescriptor.reading(path)
    let status = try FileStatus.of(file, path)
    guard status.kind != .folder else {
      throw BuildFailure.system(EISDIR, "не прочитать файл", path)
    }
    return try [UInt8](unsafeUninitializedCapacity: min(most, status.size)) { buffer, count in
      count = try file.read(into: UnsafeMutableRawBufferPointer(buffer), path)
    }
  }

  /// The names in a folder, sorted by their bytes, whatever the order the system gives them in.
  static func names(in path: String) throws -> [[UInt8]] {
    guard let stream = opendir(path) else {
      throw BuildFailure.system(errno, "не прочитать папку", path)
    }
    defer { closedir(stream) }
    guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else {
      preconditionFailure("dirent has no stored name")
    }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let start = UnsafeRawPointer(entry).advanced(by: offset)
      let name = UnsafeRawBufferPointer(start: start, count: strlen(start))
      if !name.elementsEqual(".".utf8), !name.elementsEqual("..".utf8) { names.append(Array(name)) }
    }
    guard errno == 0 else { throw BuildFailure.system(errno, "не прочитать папку", path) }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The path without symbolic links, `.` and `..`; nothing when nothing is there.
  static func realPath(_ path: String) throws -> String? {
    guard let real = realpath(path, nil) else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw BuildFailure.system(errno, "не найти", path)
    }
    defer { free(real) }
    return String(cString: real)
  }

  /// Where a symbolic link leads, as it is written in the link.
  static func destination(ofLink path: String) throws -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count >= 0 else { throw BuildFailure.system(errno, "не прочитать ссылку", path) }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Makes a folder; one that is there already will do.
  static func makeFolder(
    _ path: String, below folder: Int32 = AT_FDCWD, mode: mode_t = 0o755
  ) throws {
    if mkdirat(folder, path, mode) == 0 || errno == EEXIST { return }
    throw BuildFailure.system(errno, "не создать папку", path)
  }

  /// Moves a file or a folder, in one step; a file or an empty folder at the new place gives way.
  static func move(_ path: String, to other: String) throws {
    guard rename(path, other) == 0 else {
      throw BuildFailure.system(errno, "не переименовать «\(path)» в", other)
    }
  }

  /// Has the names in a folder written to the disk.
  static func syncFolder(_ path: String) throws {
    let folder = try FileDescriptor.folder(path)
    // Some file systems cannot sync a folder and say so; the names are then synced otherwise.
    guard fsync(folder.number) == 0 || errno == EINVAL else {
      throw BuildFailure.system(errno, "не сохранить на диск папку", path)
    }
  }

  /// Removes a folder and all below it; symbolic links are removed, not followed.
  ///
  /// Files for which `keeping` answers a path are moved there instead.
  static func removeTree(
    _ path: String, keeping: (_ below: String) throws -> String? = { _ in nil }
  ) throws {
    guard let status = try FileStatus.of(path) else { return }
    guard status.kind == .folder else { return try removeFile(path) }
    try removeContents(of: path, below: "", keeping: keeping)
    guard rmdir(path) == 0 else { throw BuildFailure.system(errno, "не удалить папку", path) }
  }

  private static func removeContents(
    of folder: String, below: String, keeping: (String) throws -> String?
  ) throws {
    for bytes in try names(in: folder) {
      let name = String(decoding: bytes, as: UTF8.self)
      let (path, inner) = (folder + "/" + name, below + name)
      if try FileStatus.of(path)?.kind == .folder {
        try removeContents(of: path, below: inner + "/", keeping: keeping)
        guard rmdir(path) == 0 else { throw BuildFailure.system(errno, "не удалить папку", path) }
      } else if let place = try keeping(inner) {
        try move(path, to: place)
      } else {
        try removeFile(path)
      }
    }
  }

  /// Removes a file or a link.
  static func removeFile(_ path: String) throws {
    guard unlink(path) == 0 else { throw BuildFailure.system(errno, "не удалить файл", path) }
  }
}
