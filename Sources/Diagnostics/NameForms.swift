private import Russian

/// A name as it is compared: case, `ё`, spaces and what nobody sees do not count.
struct NameForms: Sendable {
  /// The signs of a form of the name, all together and word by word.
  struct Signs: Sendable {
    let all: [UInt32]
    let words: [[UInt32]]
  }

  /// The letters and signs as written.
  let letters: Signs
  /// The stems of the words by alphabet, so that neither endings nor the order count.
  let stems: Signs

  init(of name: String) {
    let plain = name.folded
    let words = plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let stems = words.map(WordStem.of).sorted().map(Self.signs)
    letters = Signs(all: Self.signs(of: plain), words: words.map(Self.signs))
    self.stems = Signs(all: Array(stems.joined()), words: stems)
  }

  private static func signs(of text: String) -> [UInt32] {
    text.unicodeScalars.lazy
      .filter { !$0.properties.isWhitespace && !TerminalText.isHidden($0) }
      .map(\.value)
  }
}
