import Diagnostics

/// The UTF-8 of a prose as rules look at it: letters, words and what stands around them.
///
/// Letters are told by their first byte, which is enough for the Latin and the Cyrillic alphabet.
struct ProseBytes {
  private let bytes: [UInt8]
  static let end = UInt8(ascii: "\n")

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  /// The byte there; beyond the text a block's end.
  subscript(index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : Self.end }

  /// The first index from there on whose byte passes the test, or the count: the way through a text
  /// in which few bytes matter.
  @inline(__always)
  func next(from index: Int, where test: (UInt8) -> Bool) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var index = index
      while index < bytes.count, !test(bytes[index]) { index += 1 }
      return index
    }
  }

  /// The words of a range.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether the very bytes stand there.
  func has(_ words: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + words.utf8CodeUnitCount <= bytes.count else { return false }
    return words.withUTF8Buffer { bytes[index..<index + $0.count].elementsEqual($0) }
  }

  /// Whether the range holds the very bytes and no more.
  func areSame(_ range: Range<Int>, _ words: StaticString) -> Bool {
    range.count == words.utf8CodeUnitCount && has(words, at: range.lowerBound)
  }

  /// Whether the two ranges hold the same bytes.
  func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count && bytes[one].elementsEqual(bytes[other])
  }

  // MARK: Letters

  static func isLatin(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte & 0xDF }
  static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
  /// Whether the byte begins a Cyrillic letter.
  static func isCyrillic(_ byte: UInt8) -> Bool { 0xD0...0xD3 ~= byte }
  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// How many bytes the letter there takes, stress marks and other alphabets among them; 0 when
  /// there is none.
  func letterLength(at index: Int) -> Int {
    let byte = self[index]
    if Self.isLatin(byte) { return 1 }
    return 0xC3...0xD4 ~= byte ? 2 : 0
  }

  /// Where the character that ends before the index begins.
  func characterStart(before index: Int) -> Int {
    var start = index - 1
    while start > 0, Self.isContinuation(self[start]) { start -= 1 }
    return start
  }

  /// Whether a letter ends before the index.
  func isLetter(before index: Int) -> Bool {
    index > 0 && letterLength(at: characterStart(before: index)) > 0
  }

  /// Whether a Cyrillic letter ends before the index.
  func isCyrillic(before index: Int) -> Bool {
    index > 0 && Self.isCyrillic(self[characterStart(before: index)])
  }

  /// Whether the Cyrillic letter there is a capital.
  func isCapital(at index: Int) -> Bool {
    switch self[index] {
    case 0xD0: 0x80...0xAF ~= self[index + 1]
    case let byte: 0x41...0x5A ~= byte
    }
  }

  // MARK: Words

  /// The letters from the index on.
  func letters(from index: Int) -> Range<Int> {
    var end = index
    while true {
      let length = letterLength(at: end)
      if length == 0 { return index..<end }
      end += length
    }
  }

  /// The letters before the index.
  func letters(before index: Int) -> Range<Int> {
    var start = index
    while isLetter(before: start) { start = characterStart(before: start) }
    return start..<index
  }

  /// The length of the blank there: a space, a tab, a no-break space.
  func blankLength(at index: Int) -> Int {
    switch self[index] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): 1
    case 0xC2: self[index + 1] == 0xA0 ? 2 : 0
    case 0xE2: has("\u{202F}", at: index) || has("\u{2009}", at: index) ? 3 : 0
    default: 0
    }
  }

  /// The first index from there on that is no blank.
  func skippingBlanks(from index: Int) -> Int {
    var end = index
    while true {
      let length = blankLength(at: end)
      if length == 0 { return end }
      end += length
    }
  }

  /// What stands around the index without a blank, at most a hundred bytes to each side.
  func token(around index: Int) -> Range<Int> {
    var (start, end) = (index, index)
    while start > 0, index - start < Self.reach, self[start - 1] > Self.lastBlank { start -= 1 }
    while end < count, end - index < Self.reach, self[end] > Self.lastBlank { end += 1 }
    return start..<end
  }

  /// The words of the block around the range, in small letters, at most two hundred bytes to each
  /// side.
  func surroundings(of range: Range<Int>) -> String {
    let reach = 2 * Self.reach
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, range.lowerBound - start < reach, self[start - 1] != Self.end { start -= 1 }
    while end < count, end - range.upperBound < reach, self[end] != Self.end { end += 1 }
    return text(start..<end).lowercased()
  }

  /// The words of the block before the index, in small letters, at most two hundred bytes.
  func words(before index: Int) -> String {
    var start = index
    while start > 0, index - start < 2 * Self.reach, self[start - 1] != Self.end { start -= 1 }
    return text(start..<index).lowercased()
  }

  /// The words of the block from the index on, at most two hundred bytes.
  func words(after index: Int) -> String {
    var end = index
    while end < count, end - index < 2 * Self.reach, self[end] != Self.end { end += 1 }
    return text(index..<end)
  }

  private static let reach = 100
  private static let lastBlank = UInt8(ascii: " ")
}
