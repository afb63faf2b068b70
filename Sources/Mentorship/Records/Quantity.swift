/// A number with a unit or without: `40 %`, `3,2 балла`.
package struct Quantity: Sendable, Hashable {
  /// The number in thousandths.
  package let thousandths: Int
  /// The number as written, with the Russian comma.
  package let number: String
  package let unit: String?

  /// Nothing when the text does not begin with a number of at most three decimals and nine digits
  /// before the comma, or its unit follows without a space.
  package init?(_ text: String) {
    let parts = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard let first = parts.first, let thousandths = Self.thousandths(first) else { return nil }
    self.thousandths = thousandths
    number = String(first).replacing(".", with: ",")
    unit = parts.count == 2 ? String(parts[1]) : nil
  }

  private static func thousandths(_ text: Substring) -> Int? {
    let isNegative = text.hasPrefix("-") || text.hasPrefix("−")
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(separator: /[.,]/, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : "0"
    guard (1...2).contains(parts.count), (1...9).contains(parts[0].count),
      (1...3).contains(fraction.count), (parts[0] + fraction).utf8.allSatisfy(isDigit),
      let whole = Int(parts[0]),
      let rest = Int(fraction + String(repeating: "0", count: 3 - fraction.count))
    else { return nil }
    return (isNegative ? -1 : 1) * (whole * 1000 + rest)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
