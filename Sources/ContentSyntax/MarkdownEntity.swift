import CCMark

/// A character written by its name or number: `&amp;`, `&#34;`.
struct MarkdownEntity {
  /// How many bytes it takes.
  let length: Int
  /// What it stands for.
  let meaning: [UInt8]

  /// The entity that begins there, as libcmark reads it; nothing when there is none.
  static func read(_ text: [UInt8], at start: Int) -> MarkdownEntity? {
    guard let end = text[start...].prefix(40).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let written = text[start...end]
    let isOneWord = written.dropFirst().dropLast().allSatisfy {
      Ascii.isLetter($0) || Ascii.isDigit($0) || $0 == Ascii.numberSign
    }
    guard isOneWord else { return nil }
    let document = CommonMark(written)
    let meaning = withExtendedLifetime(document) { CommonMark.plainText(of: document.root) }
    guard !meaning.elementsEqual(written) else { return nil }
    return MarkdownEntity(length: written.count, meaning: meaning)
  }
}
