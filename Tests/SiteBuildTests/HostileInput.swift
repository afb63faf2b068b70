import Testing

/// A file of the small site that nobody writes by hand, and the finding that answers it.
struct HostileInput: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let file: String
  /// What the file holds in place of its text.
  let bytes: @Sendable (_ text: String) -> [UInt8]
  /// The finding as `Finding.place` writes it.
  let finding: String
  /// The rules that may tell of the same thing besides.
  let others: Set<String>

  init(
    _ about: String, _ file: String, gives finding: String, and others: Set<String> = [],
    _ bytes: @escaping @Sendable (String) -> [UInt8]
  ) {
    self.testDescription = about
    self.file = file
    self.bytes = bytes
    self.finding = finding
    self.others = others
  }

  /// The file with a text at its end.
  init(
    _ about: String, _ file: String, gives finding: String, and others: Set<String> = [],
    adding end: String
  ) {
    self.init(about, file, gives: finding, and: others) { Array(($0 + end).utf8) }
  }

  var rules: Set<String> {
    others.union(finding.split(separator: " ").suffix(1).map(String.init))
  }
}
