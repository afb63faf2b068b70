extension FoldedText {
  /// The date that ends right before a word in its block, «г.» or «года» behind it or not.
  ///
  /// - Parameter latest: the last day that counts.
  func date(before word: Range<Int>, until latest: CalendarDay) -> WrittenDate? {
    let index = word.lowerBound
    var words = words(in: max(0, index - reachBefore)..<index)
    if let last = words.last, yearWords.contains(Array(codes[last])) { words.removeLast() }
    guard let date = date(of: words.suffix(3), until: latest),
      !hasBorder(in: date.indices.upperBound..<index),
      !(isCapital(at: index) && endsLine(at: index - 1))
    else { return nil }
    return date
  }

  /// The first date that begins shortly behind a word: in its block, in the next cell, or anywhere if
  /// the word is a heading of its own.
  ///
  /// - Parameters:
  ///   - isNext: whether nothing may stand between the two.
  ///   - latest: the last day that counts.
  func date(after word: Range<Int>, isNext: Bool, until latest: CalendarDay) -> WrittenDate? {
    let index = word.upperBound
    let words = words(in: index..<min(codes.count, index + reachAfter))
    for start in words.indices.prefix(isNext ? 1 : words.count) {
      guard let date = date(of: words[start...].prefix(3), until: latest) else { continue }
      let between = index..<date.indices.lowerBound
      return hasBorder(in: between.dropFirst(), besidesCells: true) ? nil : date
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

  /// A day, a month and a year, in this order or the other way round; nothing if the words are none,
  /// or a day that does not count.
  private func date(
    of words: ArraySlice<Range<Int>>, until latest: CalendarDay
  ) -> WrittenDate? {
    guard words.count == 3, let first = words.first, let last = words.last,
      !codes[first.lowerBound..<last.upperBound].contains(FoldedCode.edge)
    else { return nil }
    let parts = words.map { Array(codes[$0]) }
    guard let day = day(of: parts, until: latest) ?? day(of: parts.reversed(), until: latest),
      day <= latest, max(first.count, last.count) == 4 || isTied(words)
    else { return nil }
    return WrittenDate(indices: first.lowerBound..<last.upperBound, day: day)
  }

  /// Whether a sign and no mere blank stands before each word but the first.
  private func isTied(_ words: ArraySlice<Range<Int>>) -> Bool {
    words.dropFirst().allSatisfy { codes[$0.lowerBound - 1] == FoldedCode.joint }
  }

  private func day(of parts: [[UInt8]], until latest: CalendarDay) -> CalendarDay? {
    guard let day = number(parts[0], 1...31), let month = month(parts[1]) else { return nil }
    if let year = number(parts[2], 1900...2100) {
      return CalendarDay(year: year, month: month, day: day)
    }
    // «05.05.85»: in figures alone, and of the last hundred years.
    guard let short = number(parts[2], 0...99), parts[2].count == 2,
      parts[1].allSatisfy(FoldedCode.isDigit)
    else { return nil }
    let year = latest.year / 100 * 100 + short
    return CalendarDay(year: year > latest.year ? year - 100 : year, month: month, day: day)
  }

  private func month(_ word: [UInt8]) -> Int? {
    number(word, 1...12) ?? months.firstIndex(of: word).map { $0 + 1 }
  }

  private func number(_ word: [UInt8], _ range: ClosedRange<Int>) -> Int? {
    guard word.count <= 4, word.allSatisfy(FoldedCode.isDigit) else { return nil }
    let number = word.reduce(0) { $0 * 10 + FoldedCode.digit($1) }
    return range.contains(number) && word.count <= max(2, "\(number)".count) ? number : nil
  }
}

private let months = [
  "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
  "ноября", "декабря",
].map(FoldedText.codes)
private let yearWords = Set(["г", "года"].map(FoldedText.codes))
/// «12 сентября 1985 года».
private let reachBefore = 24
private let reachAfter = 45
