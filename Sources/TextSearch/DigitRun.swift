/// Groups of digits that only blanks, hyphens, dots and brackets part: a number in any layout, or
/// several numbers side by side.
struct DigitRun {
  private(set) var groups: [DigitGroup] = []

  /// Calls for every run of a text that has at least so many digits, one after another.
  static func forEach(in text: FoldedText, digits least: Int, _ body: (DigitRun) -> Void) {
    var run = DigitRun()
    text.codes.withUnsafeBufferPointer { codes in
      text.starts.withUnsafeBufferPointer { starts in
        var end = 0
        for start in starts where start.index >= end {
          let index = Int(start.index)
          guard FoldedCode.isDigit(codes[index]) else {
            run.end(digits: least, body)
            if let first = Self.digits(behindLabelAt: index, codes) {
              end = Self.end(ofDigitsFrom: first, codes)
              run.add(first..<end, isLabelled: true, in: text, digits: least, body)
            }
            continue
          }
          let before = index > 0 ? codes[index - 1] : FoldedCode.edge
          if before >= FoldedCode.edge { run.end(digits: least, body) }
          // What goes on behind a tag is part of what began before it.
          if FoldedCode.isDigit(before) { continue }
          end = Self.end(ofDigitsFrom: index, codes)
          run.add(index..<end, in: text, digits: least, body)
        }
      }
    }
    run.end(digits: least, body)
  }

  @inline(__always)
  private static func end(ofDigitsFrom index: Int, _ codes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = index
    while end < codes.count, FoldedCode.isDigit(codes[end]) { end += 1 }
    return end
  }

  /// Where digits begin that a word for a number ties to itself: «ИНН500100732259».
  @inline(__always)
  private static func digits(
    behindLabelAt index: Int, _ codes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    // И, С or Т, and a figure behind three letters or five: hardly a word passes.
    let letter = codes[index] &- FoldedCode.cyrillicA
    guard letter == 8 || letter == 17 || letter == 18, index + 5 < codes.count,
      FoldedCode.isDigit(codes[index + 3]) || FoldedCode.isDigit(codes[index + 5])
    else { return nil }
    return labels.lazy.filter { codes[index...].starts(with: $0) }.map { index + $0.count }
      .first { FoldedCode.isDigit(codes[$0]) }
  }

  /// Adds digits, which end the run if they are no group.
  ///
  /// - Parameter isLabelled: whether the letters at them are the word for a number.
  private mutating func add(
    _ indices: Range<Int>, isLabelled: Bool = false, in text: FoldedText, digits least: Int,
    _ body: (DigitRun) -> Void
  ) {
    if let group = Self.group(indices, isLabelled: isLabelled, in: text) {
      groups.append(group)
    } else {
      end(digits: least, body)
    }
  }

  @inline(__always)
  private mutating func end(digits least: Int, _ body: (DigitRun) -> Void) {
    if groups.isEmpty { return }
    if groups.reduce(0, { $0 + $1.count }) >= least { body(self) }
    groups.removeAll(keepingCapacity: true)
  }

  /// Digits with no letter at them, few enough for any number that is sought.
  private static func group(
    _ indices: Range<Int>, isLabelled: Bool, in text: FoldedText
  ) -> DigitGroup? {
    guard indices.count <= longest, isLabelled || text.beginsWord(at: indices.lowerBound),
      text.endsWord(before: indices.upperBound)
    else { return nil }
    let value = indices.reduce(UInt64(0)) { $0 * 10 + UInt64(FoldedCode.digit(text.codes[$1])) }
    return DigitGroup(indices: indices, value: value)
  }

  /// Whether a hyphen, a dot or a bracket, and no blank, stands between a digit and the one before.
  private func isTied(_ index: Int, in text: FoldedText) -> Bool {
    guard index > 1, text.codes[index - 1] == FoldedCode.joint else { return false }
    let between = text.offset(of: index - 2) + 1..<text.offset(of: index)
    return !text.bytes[between].contains { $0 <= UInt8(ascii: " ") || $0 == 0xC2 }
  }

  /// Calls for every stretch of whole groups that has so many digits, with their number.
  func forEachStretch(
    digits: ClosedRange<Int>,
    _ body: (_ groups: ArraySlice<DigitGroup>, _ number: DigitString) -> Void
  ) {
    for first in groups.indices {
      var number = DigitString()
      for last in first..<min(groups.count, first + Self.mostGroups) {
        number.append(groups[last])
        if number.count > digits.upperBound { break }
        if digits.contains(number.count) { body(groups[first...last], number) }
      }
    }
  }

  /// Whether a hyphen, a dot or a bracket ties the stretch to more digits on either side.
  func isTied(_ stretch: ArraySlice<DigitGroup>, in text: FoldedText) -> Bool {
    [stretch.startIndex, stretch.endIndex].contains { place in
      place > groups.startIndex && place < groups.endIndex
        && isTied(groups[place].indices.lowerBound, in: text)
    }
  }

  /// The codes of a stretch, from its first digit to its last.
  static func indices(of stretch: ArraySlice<DigitGroup>) -> Range<Int> {
    guard let first = stretch.first, let last = stretch.last else { return 0..<0 }
    return first.indices.lowerBound..<last.indices.upperBound
  }

  /// Whether one of the beginnings of words stands shortly before a stretch.
  static func isNamed(
    _ stretch: ArraySlice<DigitGroup>, by beginnings: [[UInt8]], in text: FoldedText
  ) -> Bool {
    let end = indices(of: stretch).lowerBound
    return text.hasWord(beginningWithOneOf: beginnings, in: max(0, end - 60)..<end)
  }

  /// No number that is sought has more digits.
  private static let longest = 12
  /// No number that is sought is written in more groups.
  private static let mostGroups = 8
}

private let labels = ["инн", "снилс", "тел"].map(FoldedText.codes)
