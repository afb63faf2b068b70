private import Russian

/// A name as it is compared: case, `ё`, spaces and what nobody sees do not count.
struct NameForms: Sendable {
  /// The letters and signs as written.
  let letters: [UInt32]
  /// The stems of the words by alphabet, so that neither endings nor the order count.
  let stems: [UInt32]

  init(of name: String) {
    let plain = name.folded
    letters = Self.signs(of: plain)
    let words = plain.split { !$0.isLetter && !$0.isNumber }.map { WordStem.of(String($0)) }
    stems = Self.signs(of: words.sorted().joined())
  }

  private static func signs(of text: String) -> [UInt32] {
    text.unicodeScalars.lazy
      .filter { !$0.properties.isWhitespace && !TerminalText.isHidden($0) }
      .map(\.value)
  }
}
