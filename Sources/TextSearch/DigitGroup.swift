/// Digits that stand together, as part of a number.
struct DigitGroup {
  /// The codes.
  let indices: Range<Int>
  /// The number they make.
  let value: UInt64

  var count: Int { indices.count }
  /// The digits from the left, cut after as many as are asked for.
  func leading(_ digits: Int) -> UInt64 {
    (0..<max(0, count - digits)).reduce(value) { rest, _ in rest / 10 }
  }
}
