/// How the program ends, as a calling program sees it.
package enum ExitStatus: Int32, Sendable {
  /// What was asked for is done.
  case success = 0
  /// Findings in the content or the templates prevent publication.
  case findings = 1
  /// The command line asks for what cannot be.
  case wrongUse = 2
  /// The outside world failed: a disk, permissions, another program.
  case outsideWorld = 3
}
