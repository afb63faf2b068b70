/// What is done about findings that a program can mend.
package enum Fixing: Sendable {
  /// They are only told.
  case none
  /// The files are mended and the difference is shown.
  case apply
  /// The difference is shown, the files stay as they are.
  case preview
}
