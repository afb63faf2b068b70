/// Finds many words and phrases in one pass over a folded text, in a time that does not depend on how
/// many there are.
///
/// Method: A. V. Aho, M. J. Corasick, Efficient string matching, CACM 18 (1975), with the failure
/// transitions worked into one flat table.
package struct WordAutomaton: Sendable {
  /// For each state and code the next state, as the place of its row, and whether something ends
  /// there.
  private var table: [UInt32]
  /// For each state the pattern that ends there, and the next state back that ends another.
  private var ends: [(pattern: Int32, shorter: Int32)] = []
  private let lengths: [Int]

  /// - Parameter patterns: codes of `FoldedText.codes(of:)`; an empty one is never found.
  package init(_ patterns: [[UInt8]]) {
    lengths = patterns.map(\.count)
    table = Array(repeating: 0, count: Self.columns)
    ends = [(-1, -1)]
    for (index, pattern) in patterns.enumerated() where !pattern.isEmpty { add(pattern, index) }
    link()
  }

  /// Every place where a pattern stands, in the order of their ends.
  ///
  /// - Parameter wholeWords: whether only whole words count.
  package func matches(in text: FoldedText, wholeWords: Bool = true) -> [WordMatch] {
    var found: [WordMatch] = []
    if ends.count == 1 { return found }
    table.withUnsafeBufferPointer { table in
      text.codes.withUnsafeBufferPointer { codes in
        guard let table = table.baseAddress, let first = codes.baseAddress else { return }
        let (count, mark) = (codes.count, Self.mark)
        var row = 0
        var index = 0
        while index < count {
          let next = table[row &+ Int(first[index])]
          row = Int(next & ~mark)
          index &+= 1
          if next >= mark { gather(row, index, text, wholeWords, into: &found) }
        }
      }
    }
    return found
  }

  /// Gathers all that ends in a state.
  private func gather(
    _ row: Int, _ end: Int, _ text: FoldedText, _ wholeWords: Bool, into found: inout [WordMatch]
  ) {
    if wholeWords, !text.endsWord(before: end) { return }
    var state = Int32(row / Self.columns)
    while state >= 0 {
      let (pattern, shorter) = ends[Int(state)]
      if pattern >= 0 {
        let start = end - lengths[Int(pattern)]
        if !wholeWords || text.beginsWord(at: start) {
          found.append(WordMatch(pattern: Int(pattern), indices: start..<end))
        }
      }
      state = shorter
    }
  }

  private mutating func add(_ pattern: [UInt8], _ index: Int) {
    var row = 0
    for code in pattern {
      let place = row + Int(FoldedCode.isWord(code) ? code : FoldedCode.blank)
      if table[place] == 0 {
        table[place] = UInt32(table.count)
        table += repeatElement(0, count: Self.columns)
        ends.append((-1, -1))
      }
      row = Int(table[place])
    }
    // Of two equal patterns the first is found.
    if ends[row / Self.columns].pattern < 0 { ends[row / Self.columns].pattern = Int32(index) }
  }

  /// Fills in, breadth first, where the search goes on when a pattern does not.
  private mutating func link() {
    var failures = Array(repeating: 0, count: ends.count)
    var queue = [0]
    var next = 0
    while next < queue.count {
      let row = queue[next]
      next += 1
      let failure = failures[row / Self.columns]
      for code in 1..<FoldedCode.count {
        let child = Int(table[row + code])
        let back = row == 0 ? 0 : Int(table[failure + code] & ~Self.mark)
        if child == 0 {
          table[row + code] = row == 0 ? 0 : table[failure + code]
        } else {
          failures[child / Self.columns] = back
          queue.append(child)
          link(child, to: back)
          if isEnd(child) { table[row + code] |= Self.mark }
        }
      }
      for gap in [FoldedCode.joint, FoldedCode.edge] {
        table[row + Int(gap)] = table[row + Int(FoldedCode.blank)]
      }
    }
  }

  private mutating func link(_ child: Int, to back: Int) {
    let state = back / Self.columns
    let shorter = ends[state].pattern >= 0 ? Int32(state) : ends[state].shorter
    ends[child / Self.columns].shorter = shorter
  }

  private func isEnd(_ row: Int) -> Bool {
    let end = ends[row / Self.columns]
    return end.pattern >= 0 || end.shorter >= 0
  }

  private static let columns = FoldedCode.count
  /// Set in a transition to a state in which something ends.
  private static let mark: UInt32 = 1 << 31
}
