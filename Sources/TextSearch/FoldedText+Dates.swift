extension FoldedText {
  /// The date that ends right before an index, «г.» or «года» behind it or not.
  func date(endingBefore index: Int) -> Range<Int>? {
    var words = words(in: max(0, index - reachBefore)..<index)
    if let last = words.last, yearWords.contains(Array(codes[last])) { words.removeLast() }
    return date(of: words.suffix(3))
  }

  /// The first date that begins shortly behind an index.
  func date(after index: Int) -> Range<Int>? {
    let words = words(in: index..<min(codes.count, index + reachAfter))
    for start in words.indices {
      if let date = date(of: words[start...].prefix(3)) { return date }
    }
    return nil
  }

  /// The words that begin in a stretch, whole.
  private func words(in stretch: Range<Int>) -> [Range<Int>] {
    stretch.filter {
      FoldedCode.isWord(codes[$0]) && ($0 == 0 || !FoldedCode.isWord(codes[$0 - 1]))
    }
    .map { word(from: $0) }
  }

  /// The codes of a day, a month and a year, in this order or the other way round; nothing if the
  /// words are none.
  private func date(of words: ArraySlice<Range<Int>>) -> Range<Int>? {
    guard words.count == 3, let first = words.first, let last = words.last,
      !codes[first.lowerBound..<last.upperBound].contains(FoldedCode.edge)
    else { return nil }
    let parts = words.map { Array(codes[$0]) }
    let isDate = [parts, parts.reversed()].contains {
      days.contains($0[0]) && months.contains($0[1]) && years.contains($0[2])
    }
    return isDate ? first.lowerBound..<last.upperBound : nil
  }
}

private let days = Set((1...31).map { FoldedText.codes(of: "\($0)") } + zeroDigits)
private let months = Set(
  [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
  ].map(FoldedText.codes) + (1...12).map { FoldedText.codes(of: "\($0)") } + zeroDigits)
/// In which somebody was born who lives.
private let years = Set((1900...2030).map { FoldedText.codes(of: "\($0)") })
private let yearWords = Set(["г", "года"].map(FoldedText.codes))
/// «12 сентября 1985 года».
private let reachBefore = 24
private let reachAfter = 45

/// «05».
private let zeroDigits = (1...9).map { FoldedText.codes(of: "0\($0)") }
