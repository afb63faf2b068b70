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
      fix: """
        лишние пробелы стираются; в коде и там, где ими отодвинули имя от должности, они остаются
        """,
      example: .markdown(
        wrong: "Наставник  и наставляемый.",
        right: "Наставник и наставляемый."))
  ) { context in
    // Spaces on both sides of markup are side by side only where the markup is left out.
    context.wordingFindings(onlyMendable: true) { bytes in
      bytes.faults(where: isSpace) { start in
        let spaces = start..<bytes.next(from: start) { !isSpace($0) }
        return (fault(spaces, in: bytes), spaces.upperBound)
      }
    }
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") }

/// Nothing for spaces that stand at the edge of a block or of something opaque, or that set a name
/// apart from the post before it: «Директор        М. А. Эталонова».
private func fault(_ spaces: Range<Int>, in bytes: ProseBytes) -> WordingFault? {
  let isInside = bytes[spaces.lowerBound - 1] > 0x20 && bytes[spaces.upperBound] > 0x20
  guard spaces.count > 1, isInside else { return nil }
  if spaces.count > 3, bytes.isName(at: spaces.upperBound) { return nil }
  return WordingFault(
    range: spaces, message: "лишние пробелы между словами", remedy: "оставьте один пробел",
    repair: (spaces, " "))
}

extension ProseBytes {
  /// Whether initials stand there, or a word with a capital and after it another or initials.
  fileprivate func isName(at index: Int) -> Bool {
    guard Self.isCyrillic(self[index]), isCapital(at: index) else { return false }
    let end = letters(from: index).upperBound
    if self[end] == UInt8(ascii: ".") { return end == index + 2 }
    let next = skippingBlanks(from: end)
    return next > end && Self.isCyrillic(self[next]) && isCapital(at: next)
  }
}
