import Templates

extension Fact {
  /// A line with several entries.
  init(_ name: String, _ entries: [FactEntry]) { self.init(name: name, entries: entries) }

  /// A line with a sentence that is no link.
  init(_ name: String, _ phrase: Phrase) {
    self.init(name: name, entries: [FactEntry(phrase: phrase, address: nil, isSample: false)])
  }

  /// A line with words as they are.
  init(_ name: String, _ text: String) { self.init(name: name, entries: [FactEntry(text)]) }
}

extension FactEntry {
  /// An entry of words as they are.
  init(_ text: String, address: Address? = nil, isSample: Bool = false) {
    self.init(phrase: Phrase(.plain(text)), address: address, isSample: isSample)
  }
}
