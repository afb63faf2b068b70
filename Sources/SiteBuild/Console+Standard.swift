internal import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Console {
  /// The process's own standard output and standard error.
  ///
  /// Colour goes only to a terminal, and not where `NO_COLOR` is set or `TERM` is `dumb`. So do words of
  /// a private folder, and not where `CI` is set: some of its machines keep a terminal for the log.
  package static func standard(environment: [String: String]) -> Console {
    let isTerminal = isatty(STDERR_FILENO) == 1
    let isOutputTerminal = isatty(STDOUT_FILENO) == 1
    let wantsColor = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    return Console(
      output: { text in
        let code = write(text, to: STDOUT_FILENO)
        guard code == 0 || code == EPIPE else {
          throw BuildFailure.system(code, "не записать в", "стандартный вывод")
        }
      },
      error: { text in _ = write(text, to: STDERR_FILENO) },
      isTerminal: isTerminal,
      style: TerminalStyle(
        color: isTerminal && wantsColor, width: width(of: STDERR_FILENO, isTerminal),
        showsPrivateWords: isTerminal && (environment["CI"] ?? "").isEmpty),
      outputStyle: TerminalStyle(
        color: isOutputTerminal && wantsColor, width: width(of: STDOUT_FILENO, isOutputTerminal)))
  }

  /// Makes a reader who went away an error of `write` instead of the end of the process.
  package static func outliveReaders() { signal(SIGPIPE, SIG_IGN) }

  /// The columns of the terminal, or a width that suits a log.
  private static func width(of file: Int32, _ isTerminal: Bool) -> Int {
    var size = winsize()
    guard isTerminal, ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 100
    }
    return Int(size.ws_col)
  }

  /// Writes all of a text; returns 0 or the number of the error.
  private static func write(_ text: String, to file: Int32) -> Int32 {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EAGAIN {
        var wait = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        poll(&wait, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}
