/// Sentences in a form in which copies of them are equal: words with single spaces between, without
/// punctuation and markup.
struct CopiedText {
  /// How many words make a sentence that two authors do not write alike.
  private static let fewestWords = 8

  private var sentences: [String] = []
  private var sentence: [UInt8] = []
  private var wordCount = 0
  private var isInWord = false

  /// The sentences of a text that are long enough to be told from usual phrases.
  static func sentences(of text: String) -> [String] {
    var copied = CopiedText()
    copied.read(Array(text.utf8), endingSentences: true, asMarkup: false)
    return copied.sentences
  }

  /// The same of finished markup, whose tags are no words.
  static func sentences(ofMarkup markup: [UInt8]) -> [String] {
    var copied = CopiedText()
    copied.read(markup, endingSentences: true, asMarkup: true)
    return copied.sentences
  }

  /// All the words of a text as one.
  static func words(of text: String) -> String {
    var copied = CopiedText()
    copied.read(Array(text.utf8), endingSentences: false, asMarkup: false)
    return String(decoding: copied.sentence, as: UTF8.self)
  }

  private mutating func read(_ bytes: [UInt8], endingSentences: Bool, asMarkup: Bool) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if asMarkup, byte == UInt8(ascii: "<") {
        let tag = bytes[index...].prefix { $0 != UInt8(ascii: ">") }
        if Self.endsBlock(tag) { endSentence() }
        index = tag.endIndex
      } else if endingSentences, ".!?".utf8.contains(byte) {
        endSentence()
      } else {
        add(byte)
      }
      index += 1
    }
    if endingSentences { endSentence() }
  }

  private mutating func add(_ byte: UInt8) {
    guard Self.isLetter(byte) else {
      isInWord = false
      return
    }
    if !isInWord {
      if !sentence.isEmpty { sentence.append(UInt8(ascii: " ")) }
      wordCount += 1
      isInWord = true
    }
    sentence.append(byte)
  }

  private mutating func endSentence() {
    if wordCount >= Self.fewestWords { sentences.append(String(decoding: sentence, as: UTF8.self)) }
    sentence.removeAll(keepingCapacity: true)
    (wordCount, isInWord) = (0, false)
  }

  /// Bytes of letters outside ASCII count as letters, dashes and quotation marks with them.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }

  /// Whether the tag ends a paragraph, a point, a heading, a cell or a caption.
  private static func endsBlock(_ tag: ArraySlice<UInt8>) -> Bool {
    guard tag.dropFirst().first == UInt8(ascii: "/") else { return false }
    return tag.dropFirst(2).first.map("plhtdf".utf8.contains) == true
  }
}
