#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open file or folder, closed when it goes out of use.
struct FileDescriptor: ~Copyable, Sendable {
  /// The system's number of the open file.
  let number: Int32

  /// Opens a path, below an open folder when one is given; a refusal is thrown with `action`.
  init(
    opening path: String, below folder: Int32 = AT_FDCWD, _ flags: Int32, mode: mode_t = 0,
    _ action: String
  ) throws {
    var opened: Int32
    repeat {
      opened = openat(folder, path, flags | O_CLOEXEC, mode)
    } while opened < 0 && errno == EINTR
    guard opened >= 0 else { throw BuildFailure.system(errno, action, path) }
    number = opened
  }

  deinit { close(number) }

  /// Opens a folder itself, not what a symbolic link at its place leads to.
  static func folder(_ path: String, below folder: Int32 = AT_FDCWD) throws -> FileDescriptor {
    try FileDescriptor(
      opening: path, below: folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, "не открыть папку")
  }

  /// Opens a regular file for reading; never waits for a pipe's other end.
  static func reading(_ path: String, below folder: Int32 = AT_FDCWD) throws -> FileDescriptor {
    try FileDescriptor(
      opening: path, below: folder, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, "не открыть файл")
  }

  /// Makes a new file; one that is already there is an error.
  static func creating(
    _ path: String, below folder: Int32, mode: mode_t = 0o644
  ) throws -> FileDescriptor {
    try FileDescriptor(
      opening: path, below: folder, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode,
      "не создать файл")
  }

  /// Fills the buffer as far as the file goes; returns how many bytes came.
  func read(into buffer: UnsafeMutableRawBufferPointer, _ path: String) throws -> Int {
    var filled = 0
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = systemRead(number, rest.baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw BuildFailure.system(errno, "не прочитать файл", path)
      }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// Gives a new file the owner and the rights of another.
  func takeRights(of status: FileStatus, _ path: String) throws {
    let own = try FileStatus.of(self, path)
    if own.owner != status.owner || own.group != status.group {
      guard fchown(number, status.owner, status.group) == 0 else {
        throw BuildFailure.system(errno, "не сохранить владельца файла", path)
      }
    }
    guard fchmod(number, status.mode) == 0 else {
      throw BuildFailure.system(errno, "не сохранить права файла", path)
    }
  }

  /// Has the bytes written to the disk.
  func sync(_ path: String) throws {
    guard fsync(number) == 0 else {
      throw BuildFailure.system(errno, "не сохранить на диск", path)
    }
  }

  /// Writes all the bytes.
  func write(_ bytes: UnsafeRawBufferPointer, _ path: String) throws {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = systemWrite(number, rest.baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw BuildFailure.system(errno, "не записать файл", path)
      }
      written += count
    }
  }
}

private func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, bytes, count)
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}
