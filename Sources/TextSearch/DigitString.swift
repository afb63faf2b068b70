/// Up to eighteen digits in a row, zeros in front among them.
package struct DigitString: Sendable, Hashable {
  package private(set) var count = 0
  package private(set) var value: UInt64 = 0

  /// The digits of a text, all else left out.
  package init(of text: String) {
    for byte in text.utf8 where 0x30...0x39 ~= byte && count < 18 {
      value = value * 10 + UInt64(byte - 0x30)
      count += 1
    }
  }

  init() {}

  mutating func append(_ group: DigitGroup) {
    for _ in 0..<group.count { value *= 10 }
    value += group.value
    count += group.count
  }

  /// The digit at a place from the left, from 0.
  subscript(index: Int) -> Int {
    var rest = value
    for _ in index + 1..<count { rest /= 10 }
    return Int(rest % 10)
  }

  /// All digits, from the left.
  package var digits: [Int] { (0..<count).map { self[$0] } }

  /// The last digits.
  func suffix(_ digits: Int) -> DigitString {
    var number = self
    number.count = min(count, digits)
    number.value %= (0..<number.count).reduce(1) { power, _ in power * 10 }
    return number
  }

  /// A telephone number without the 7 or the 8 that stands for the country.
  package var withoutCountry: DigitString {
    guard count == 11, self[0] == 7 || self[0] == 8 else { return self }
    return suffix(10)
  }
}
