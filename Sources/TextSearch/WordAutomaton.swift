/// Finds many words and phrases in one pass over a folded text, in a time that does not depend on how
/// many there are.
///
/// Method: the goto function of A. V. Aho, M. J. Corasick, Efficient string matching, CACM 18 (1975),
/// as one flat table. Only words are sought, so the search begins anew at each word and ends with the
/// first code that goes on in no pattern: failure transitions are not needed, and no code is read more
/// often than a pattern has words.
package struct WordAutomaton: Sendable {
  /// For each state and code the next state, as the place of its row, and whether a pattern ends
  /// there; 0 where no pattern goes on.
  private var table: [UInt32]
  /// For each state the pattern that ends there, or -1.
  private var ends: [Int32] = [-1]
  private let lengths: [Int]
  private var beginnings = WordBeginnings()

  /// - Parameter patterns: codes of `FoldedText.codes(of:)`; an empty one is never found.
  package init(_ patterns: [[UInt8]]) {
    lengths = patterns.map(\.count)
    table = Array(repeating: 0, count: Self.columns)
    for (index, pattern) in patterns.enumerated() where !pattern.isEmpty { add(pattern, index) }
    // All gaps are the same to a pattern.
    for row in stride(from: 0, to: table.count, by: Self.columns) {
      for gap in [FoldedCode.joint, FoldedCode.edge] {
        table[row + Int(gap)] = table[row + Int(FoldedCode.blank)]
      }
    }
  }

  private mutating func add(_ pattern: [UInt8], _ index: Int) {
    beginnings.insert(pattern)
    var row = 0
    for (place, code) in pattern.enumerated() {
      let column = row + Int(FoldedCode.isWord(code) ? code : FoldedCode.blank)
      if table[column] == 0 {
        table[column] = UInt32(table.count)
        table += repeatElement(0, count: Self.columns)
        ends.append(-1)
      }
      row = Int(table[column] & ~Self.mark)
      if place == pattern.count - 1 { table[column] |= Self.mark }
    }
    // Of two equal patterns the first is found.
    if ends[row / Self.columns] < 0 { ends[row / Self.columns] = Int32(index) }
  }

  /// Every place where a pattern stands, in the order of their beginnings.
  ///
  /// - Parameter wholeWords: whether only whole words count, longer ones also where a number is glued to
  ///   them; parts of words are sought in a time that grows with the longest pattern too.
  package func matches(in text: FoldedText, wholeWords: Bool = true) -> [WordMatch] {
    var found: [WordMatch] = []
    table.withUnsafeBufferPointer { table in
      text.codes.withUnsafeBufferPointer { codes in
        if wholeWords {
          beginnings.forEachCandidate(in: text) { start in
            gather(from: start, table, codes, &found) {
              // A number behind the letters of a shorter word would be one of its beginning.
              text.endsWord(before: $0)
                || $0 - start >= WordBeginnings.length && text.endsLetters(before: $0)
            }
          }
          found.removeAll { !text.beginsWord(at: $0.indices.lowerBound) }
        } else {
          for start in codes.indices { gather(from: start, table, codes, &found) { _ in true } }
        }
      }
    }
    return found
  }

  /// Gathers the patterns that stand from a code on.
  private func gather(
    from start: Int, _ table: UnsafeBufferPointer<UInt32>, _ codes: UnsafeBufferPointer<UInt8>,
    _ found: inout [WordMatch], where isEnd: (Int) -> Bool
  ) {
    var (row, index) = (0, start)
    while index < codes.count {
      let next = table[row + Int(codes[index])]
      if next == 0 { return }
      row = Int(next & ~Self.mark)
      index += 1
      if next >= Self.mark, isEnd(index) {
        let pattern = Int(ends[row / Self.columns])
        found.append(WordMatch(pattern: pattern, indices: start..<index))
      }
    }
  }

  private static let columns = FoldedCode.count
  /// Set in a transition to a state in which a pattern ends.
  private static let mark: UInt32 = 1 << 31
}
