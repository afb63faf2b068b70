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

extension RuleContext {
  /// The faults of every prose as findings.
  ///
  /// After the first fifty of a record the rest are only counted: a text pasted without its spaces
  /// makes thousands, and nobody reads as many.
  func wordingFindings(
    in proses: some Sequence<Prose>, _ find: (ProseBytes) -> [WordingFault]
  ) -> [Finding] {
    proses.flatMap { prose in
      let faults = find(ProseBytes(prose.text.bytes))
      let rest = faults.count - mostFaults
      func fix(of faults: some Collection<WordingFault>) -> Fix? {
        let edits = faults.compactMap(\.repair).compactMap { range, words in
          prose.text.edit(range, with: words)
        }
        return edits.isEmpty ? nil : .edits(edits)
      }
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
  func wordingFindings(_ find: (ProseBytes) -> [WordingFault]) -> [Finding] {
    wordingFindings(in: catalog.prose, find)
  }
}

private let mostFaults = 50
