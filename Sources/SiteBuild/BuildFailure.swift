internal import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What stops a run and is no fault of the content: wrong use, or the outside world.
package struct BuildFailure: Error, Sendable {
  package let status: ExitStatus
  /// One line in Russian without a full stop.
  package let message: String
  /// What to do about it, or what else went wrong on the way out.
  package let notes: [String]
  /// The number by which the system refused, when it was the system.
  package let systemCode: Int32?

  package init(
    _ status: ExitStatus, _ message: String, notes: [String] = [], systemCode: Int32? = nil
  ) {
    self.status = status
    self.message = message
    self.notes = notes
    self.systemCode = systemCode
  }

  /// The command line asks for what cannot be.
  package static func wrongUse(_ message: String, _ notes: String...) -> BuildFailure {
    BuildFailure(.wrongUse, message, notes: notes)
  }

  /// The command line has a name that is not known; the nearest known one is offered.
  package static func misspelt(
    _ message: String, _ name: String, among known: [String]
  ) -> BuildFailure {
    let notes = Suggestion.notes(for: name, among: known).map(\.message)
    return BuildFailure(.wrongUse, message, notes: notes)
  }

  /// The system refused: what could not be done, with which path, and the system's reason.
  package static func system(_ code: Int32, _ action: String, _ path: String) -> BuildFailure {
    let reason = SystemReason.words(for: code)
    return BuildFailure(.outsideWorld, "\(action) «\(path)»: \(reason)", systemCode: code)
  }

  /// Whether symbolic links led round in a circle.
  var isLinkLoop: Bool { systemCode == ELOOP }

  /// The same failure with one more note.
  package func adding(_ note: String) -> BuildFailure {
    BuildFailure(status, message, notes: notes + [note], systemCode: systemCode)
  }

  /// The failure for standard error: the message, then its notes.
  package var text: String {
    (["ошибка: \(message)\n"] + notes.map { "  = \($0)\n" }).joined()
  }
}
