/// How a block scalar (`|` or `>`) was written.
struct YAMLBlockScalar {
  /// `|` or `>`.
  private let sign: Character
  private let indent: String
  private let lineEnd: String
  /// The line ends that belong to the scalar and must stay behind a new one.
  let tail: String
  private let endsText: Bool

  /// - Parameters:
  ///   - written: the scalar from its sign on.
  ///   - text: the whole text.
  init(_ written: ArraySlice<UInt8>, in text: [UInt8]) {
    let lines = written.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    sign = written.first == UInt8(ascii: ">") ? ">" : "|"
    lineEnd = lines.count > 1 && lines[0].last == UInt8(ascii: "\r") ? "\r\n" : "\n"
    let first = lines.dropFirst().first { $0.contains { $0 > UInt8(ascii: " ") } }
    let blanks = first?.prefix { $0 == UInt8(ascii: " ") }.count ?? 0
    indent = String(repeating: " ", count: max(blanks, 1))
    tail = written.last == UInt8(ascii: "\n") ? lineEnd : ""
    endsText = written.endIndex == text.count
  }

  /// The value as a block; nothing for one that only quotes can hold.
  func writing(_ value: String) -> String? {
    let body = value.hasSuffix("\n") ? value.dropLast() : value[...]
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, !first.isEmpty, first.first != " ", lines.last?.isEmpty == false,
      !body.unicodeScalars.contains(where: { $0 != "\n" && YAMLScalar.isSpecial($0) })
    else { return nil }
    // Folding would join these lines, and lines that begin with a blank are not folded.
    let isFolded = sign == ">" && !lines.contains { $0.first == " " || $0.isEmpty }
    let separator = isFolded ? lineEnd + lineEnd : lineEnd
    let header = (isFolded ? ">" : "|") + (value.hasSuffix("\n") ? "" : "-")
    let written = lines.map { $0.isEmpty ? "" : indent + $0 }.joined(separator: separator)
    // Without a line end the last line of a text gives none to the value either.
    let end = endsText && value.hasSuffix("\n") ? lineEnd : tail
    return header + lineEnd + written + end
  }
}
