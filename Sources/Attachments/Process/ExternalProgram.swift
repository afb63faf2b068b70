import CSystem

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program of the system, run without a shell.
struct ExternalProgram: Sendable {
  /// What came of a run.
  enum Outcome: Sendable {
    case finished(code: Int32, output: [UInt8], errors: [UInt8])
    case tooLong
    case tooMuch
    /// The system did not start it, or ended it by a signal.
    case failed
  }

  /// An absolute path.
  let path: String

  /// Runs the program to its end, or ends it, with all it started, at a limit.
  ///
  /// It sees no variable of our own environment but a locale with UTF-8.
  func run(_ arguments: [String], _ limits: ReadingLimits) -> Outcome {
    var output = Pipe(limit: limits.output)
    var errors = Pipe(limit: Self.errorLimit)
    defer {
      output.close()
      errors.close()
    }
    guard output.open(), errors.open(),
      let process = start(arguments, output.writing, errors.writing, memory: limits.memory)
    else { return .failed }
    output.closeWriting()
    errors.closeWriting()
    let deadline = ContinuousClock.now + limits.time
    let stop = drain(&output, &errors, until: deadline)
    // Closed pipes are no proof that it ended; the group takes in what it started.
    let code = stop == nil ? wait(for: process, until: deadline) : nil
    guard let code else {
      kill(-process, SIGKILL)
      wait(for: process)
      return stop ?? .tooLong
    }
    return code < 0 ? .failed : .finished(code: code, output: output.bytes, errors: errors.bytes)
  }

  /// Enough to tell why it failed; what is over is thrown away.
  private static let errorLimit = 1 << 20

  private func start(
    _ arguments: [String], _ output: Int32, _ errors: Int32, memory: Int
  ) -> pid_t? {
    var process: pid_t = 0
    let code = withCStrings([path] + arguments) { arguments in
      withCStrings(["LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=/nonexistent"]) { environment in
        csystem_spawn(path, arguments, environment, output, errors, memory, &process)
      }
    }
    return code == 0 ? process : nil
  }

  /// Reads both pipes as they fill, so that neither makes the program wait, until both are closed.
  private func drain(
    _ output: inout Pipe, _ errors: inout Pipe, until deadline: ContinuousClock.Instant
  ) -> Outcome? {
    while output.isReadable || errors.isReadable {
      let left = deadline - .now
      guard left > .zero else { return .tooLong }
      var waiting = [output, errors].map {
        pollfd(fd: $0.reading, events: Int16(POLLIN), revents: 0)
      }
      let milliseconds =
        left.components.seconds * 1_000 + left.components.attoseconds / 1_000_000_000_000_000
      guard poll(&waiting, nfds_t(waiting.count), Int32(clamping: milliseconds + 1)) >= 0 else {
        if errno == EINTR { continue }
        return .failed
      }
      if waiting[0].revents != 0, !output.fill() { return .tooMuch }
      if waiting[1].revents != 0 { _ = errors.fill() }
    }
    return nil
  }

  /// The exit code, negative after a signal; nothing when the time is over.
  private func wait(for process: pid_t, until deadline: ContinuousClock.Instant) -> Int32? {
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { break }
      if ended < 0, errno != EINTR { return -1 }
      guard ContinuousClock.now < deadline else { return nil }
      usleep(500)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : -signal
  }

  private func wait(for process: pid_t) {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }
}

/// Gives C strings, closed by a null pointer as `exec` wants them.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return body(copies + [nil])
}
