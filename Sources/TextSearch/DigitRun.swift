/// Groups of digits that only blanks, hyphens, dots and brackets part: a number in any layout, or
/// several numbers side by side.
struct DigitRun {
  private(set) var groups: [DigitGroup] = []

  /// Calls for every run of a text that has at least so many digits, one after another.
  static func forEach(in text: FoldedText, digits least: Int, _ body: (DigitRun) -> Void) {
    var run = DigitRun()
    text.codes.withUnsafeBufferPointer { buffer in
      guard let codes = buffer.baseAddress else { return }
      let count = buffer.count
      var index = 0
      while index < count {
        let code = codes[index]
        guard FoldedCode.isDigit(code) else {
          if code >= FoldedCode.edge { run.end(digits: least, body) }
          index += 1
          continue
        }
        let start = index
        while index < count, FoldedCode.isDigit(codes[index]) { index += 1 }
        if let group = group(start..<index, in: text) {
          run.groups.append(group)
        } else {
          run.end(digits: least, body)
        }
      }
    }
    run.end(digits: least, body)
  }

  private mutating func end(digits least: Int, _ body: (DigitRun) -> Void) {
    if groups.isEmpty { return }
    if groups.reduce(0, { $0 + $1.count }) >= least { body(self) }
    groups.removeAll(keepingCapacity: true)
  }

  /// Digits with no letter at them, few enough for any number that is sought.
  private static func group(_ indices: Range<Int>, in text: FoldedText) -> DigitGroup? {
    guard indices.count <= longest, text.beginsWord(at: indices.lowerBound),
      text.endsWord(before: indices.upperBound)
    else { return nil }
    let value = indices.reduce(UInt64(0)) { $0 * 10 + UInt64(FoldedCode.digit(text.codes[$1])) }
    return DigitGroup(
      indices: indices, value: value, isTied: isTied(indices.lowerBound, in: text))
  }

  /// Whether a sign, and no blank, stands between a digit and the one before.
  private static func isTied(_ index: Int, in text: FoldedText) -> Bool {
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
  func isTied(_ stretch: ArraySlice<DigitGroup>) -> Bool {
    let before = stretch.startIndex > groups.startIndex && groups[stretch.startIndex].isTied
    let after = stretch.endIndex < groups.endIndex && groups[stretch.endIndex].isTied
    return before || after
  }

  /// No number that is sought has more digits.
  private static let longest = 12
  /// No number that is sought is written in more groups.
  private static let mostGroups = 8
}
