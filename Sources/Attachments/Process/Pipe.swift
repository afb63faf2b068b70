import CSystem

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// One stream of a started program; whoever opens it closes it.
struct Pipe {
  /// Our end; negative, which `poll` passes over, once the stream is at its end.
  private(set) var reading: Int32 = -1
  /// The program's end.
  private(set) var writing: Int32 = -1
  private(set) var bytes: [UInt8] = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  var isReadable: Bool { reading >= 0 }

  mutating func open() -> Bool {
    var ends: [Int32] = [-1, -1]
    guard csystem_pipe(&ends) == 0 else { return false }
    (reading, writing) = (ends[0], ends[1])
    return true
  }

  /// Takes what has come; false when it is more than the limit, of which the rest is thrown away.
  mutating func fill() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(reading, &buffer, buffer.count)
    if count < 0, errno == EINTR { return true }
    guard count > 0 else {
      closeReading()
      return true
    }
    bytes += buffer[..<min(count, limit - bytes.count)]
    return bytes.count < limit
  }

  mutating func closeWriting() { Self.close(&writing) }

  mutating func close() {
    closeReading()
    closeWriting()
  }

  private mutating func closeReading() { Self.close(&reading) }

  private static func close(_ file: inout Int32) {
    if file >= 0 { systemClose(file) }
    file = -1
  }
}

private func systemClose(_ file: Int32) { close(file) }
