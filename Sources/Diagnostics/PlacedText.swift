/// Words gathered from a file as a person reads them, without quotes, folds and markup, each byte
/// with the way back to its place.
package struct PlacedText: Sendable {
  package let source: SourceText
  /// UTF-8; a line feed ends a block: a value, a paragraph, a cell.
  package private(set) var bytes: [UInt8] = []
  private var runs: [Run] = []

  /// Stands for what is no words: code, a picture, a bare address.
  package static let opaque: UInt8 = 0x1A
  private static let blockEnd = UInt8(ascii: "\n")

  /// Bytes that stand in the file side by side, or as a whole somewhere in a stretch of it.
  fileprivate struct Run {
    let start: Int
    let place: Range<Int>
    let isExact: Bool
  }

  package init(in source: SourceText) { self.source = source }

  package var isEmpty: Bool { bytes.isEmpty }

  /// Adds the words that stand there.
  package mutating func append(_ range: Range<Int>) {
    if range.isEmpty { return }
    let continues = runs.last.map { run in
      run.isExact && range.lowerBound - bytes.count == run.place.lowerBound - run.start
    }
    if continues != true {
      runs.append(Run(start: bytes.count, place: range, isExact: true))
    }
    bytes += source.bytes[range]
  }

  /// Adds words that are written in another way somewhere in that stretch.
  package mutating func append(_ words: some Sequence<UInt8>, within range: Range<Int>) {
    runs.append(Run(start: bytes.count, place: range, isExact: false))
    bytes += words
  }

  /// Adds a byte that has no place of its own: a blank, the mark of something opaque.
  package mutating func append(sign: UInt8) { bytes.append(sign) }

  /// Ends a block, so that no rule reads on into the next.
  package mutating func endBlock() {
    if let last = bytes.last, last != Self.blockEnd { bytes.append(Self.blockEnd) }
  }

  /// Where the words of a range stand.
  package func span(_ range: Range<Int>) -> SourceSpan {
    guard let first = run(at: range.lowerBound),
      let last = run(at: max(range.lowerBound, range.upperBound - 1))
    else { return source.span(0..<0) }
    let start = first.offset(range.lowerBound) ?? first.place.lowerBound
    let end = last.offset(range.upperBound) ?? last.place.upperBound
    return source.span(start..<max(start, end))
  }

  private func run(at index: Int) -> Run? {
    var (low, high) = (0, runs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].start <= index { low = middle } else { high = middle }
    }
    return low < runs.count ? runs[low] : nil
  }
}

extension PlacedText.Run {
  fileprivate func offset(_ index: Int) -> Int? {
    isExact ? place.lowerBound + index - start : nil
  }
}
