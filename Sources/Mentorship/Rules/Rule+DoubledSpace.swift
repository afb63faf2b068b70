import Diagnostics

extension Rule {
  /// One space stands between two words.
  static let doubledSpace = Rule(
    RuleDescription(
      "doubled-space", .hint,
      title: "Между словами один пробел",
      reason: """
        На сайте лишние пробелы не видны, но по словам с двумя пробелами файл не найти поиском, а \
        в нём самом они выглядят следом правки.
        """,
      remedy: "Оставьте один пробел.",
      fix: "лишние пробелы стираются; в коде они остаются",
      example: .markdown(
        wrong: "Наставник  и наставляемый.",
        right: "Наставник и наставляемый."))
  ) { context in
    context.wordingFindings { bytes in
      var faults: [WordingFault] = []
      var index = 0
      while true {
        index = bytes.next(from: index, where: isSpace)
        if index == bytes.count { return faults }
        let spaces = index..<bytes.next(from: index) { !isSpace($0) }
        index = spaces.upperBound
        if let fault = fault(spaces, in: bytes) { faults.append(fault) }
      }
    }
    // Spaces on both sides of markup are side by side only where the markup is left out.
    .filter { $0.fix != nil }
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") }

/// Nothing for spaces that stand at the edge of a block or of something opaque.
private func fault(_ spaces: Range<Int>, in bytes: ProseBytes) -> WordingFault? {
  let isInside = bytes[spaces.lowerBound - 1] > 0x20 && bytes[spaces.upperBound] > 0x20
  guard spaces.count > 1, isInside else { return nil }
  return WordingFault(
    range: spaces, message: "лишние пробелы между словами", remedy: "оставьте один пробел",
    repair: (spaces, " "))
}
