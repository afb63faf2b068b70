import Diagnostics

/// A place in a prose to which a rule on wording objects.
struct WordingFault {
  /// Offsets in the prose.
  let range: Range<Int>
  let message: String
  let remedy: String
  /// What to write in place of which words, where that is beyond doubt.
  var repair: (range: Range<Int>, words: String)?
}

extension ProseBytes {
  /// What a look at each byte that passes the test finds; the search goes on where the look ends.
  @inline(__always)
  func faults(
    where test: (UInt8) -> Bool, _ look: (Int) -> (fault: WordingFault?, end: Int)
  ) -> [WordingFault] {
    var faults: [WordingFault] = []
    var index = next(from: 0, where: test)
    while index < count {
      let (fault, end) = look(index)
      if let fault { faults.append(fault) }
      index = next(from: end, where: test)
    }
    return faults
  }
}

extension RuleContext {
  /// The faults of every prose as findings.
  ///
  /// After the first fifty of a record the rest are only counted: a text pasted without its spaces
  /// makes thousands, and nobody reads as many.
  ///
  /// - Parameter onlyMendable: whether a fault that no edit of the source can mend is none.
  func wordingFindings(
    in proses: some Sequence<Prose>, onlyMendable: Bool = false,
    _ find: (ProseBytes) -> [WordingFault]
  ) -> [Finding] {
    proses.flatMap { prose in
      func fix(of faults: some Collection<WordingFault>) -> Fix? {
        let edits = faults.compactMap(\.repair).compactMap { range, words in
          prose.text.edit(range, with: words)
        }
        return edits.isEmpty ? nil : .edits(edits)
      }
      let found = find(ProseBytes(prose.text.bytes))
      let faults = onlyMendable ? found.filter { fix(of: [$0]) != nil } : found
      let rest = faults.count - mostFaults
      return faults.prefix(mostFaults).enumerated().map { index, fault in
        let isLast = rest > 0 && index == mostFaults - 1
        return Finding(
          at: prose.text.span(fault.range), fault.message,
          notes: [Note(fault.remedy)] + (isLast ? [Note("таких мест в записи ещё \(rest)")] : []),
          on: prose.record, fix: fix(of: isLast ? faults[index...] : faults[index...index]))
      }
    }
  }

  /// The same over all prose.
  func wordingFindings(
    onlyMendable: Bool = false, _ find: (ProseBytes) -> [WordingFault]
  ) -> [Finding] {
    wordingFindings(in: catalog.prose, onlyMendable: onlyMendable, find)
  }
}

private let mostFaults = 50
