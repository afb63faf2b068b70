extension PersonalNumber {
  /// The personal numbers of a text, but for passports and dates of birth, which are told by words
  /// (`named(by:in:)`).
  package static func all(in text: FoldedText) -> [PersonalNumber] {
    var found: [PersonalNumber] = []
    DigitRun.forEach(in: text, digits: 10) { run in
      var taken = -1
      run.forEachStretch(digits: 10...12) { stretch, number in
        guard stretch.startIndex > taken, let kind = kind(of: stretch, number, in: text),
          !run.isTied(stretch, in: text)
        else { return }
        taken = stretch.endIndex - 1
        found.append(
          PersonalNumber(kind: kind, indices: DigitRun.indices(of: stretch), number: number))
      }
    }
    return found
  }

  private static func kind(
    of stretch: ArraySlice<DigitGroup>, _ number: DigitString, in text: FoldedText
  ) -> Kind? {
    if isInsurance(stretch, number, in: text) { return .insurance }
    if isTaxpayer(stretch, number, in: text) { return .taxpayer }
    return isMobile(stretch, number, in: text) ? .mobilePhone : nil
  }

  // MARK: СНИЛС

  /// Written as 123-456-789 00, in one piece unless that reads as a telephone, or behind its word in
  /// other groups; numbers up to 001-001-998 have no control number and are not told from others.
  private static func isInsurance(
    _ stretch: ArraySlice<DigitGroup>, _ number: DigitString, in text: FoldedText
  ) -> Bool {
    guard number.count == 11, number.value / 100 > 1_001_998 else { return false }
    let lengths = stretch.map(\.count)
    guard
      lengths == [3, 3, 3, 2] || lengths == [11] && !looksLikeMobile(number)
        || lengths.count <= 4 && DigitRun.isNamed(stretch, by: insuranceWords, in: text)
    else { return false }
    let sum = (0..<9).reduce(0) { $0 + number[$1] * (9 - $1) }
    return sum % 101 % 100 == Int(number.value % 100)
  }

  // MARK: ИНН

  /// In one piece, or behind its word in groups: two figures of control alone would let too many
  /// numbers side by side pass for one.
  private static func isTaxpayer(
    _ stretch: ArraySlice<DigitGroup>, _ number: DigitString, in text: FoldedText
  ) -> Bool {
    guard number.count == 12, number.value > 0,
      stretch.count == 1
        || stretch.allSatisfy({ $0.count <= 6 })
          && DigitRun.isNamed(stretch, by: taxpayerWords, in: text)
    else { return false }
    let digits = number.digits
    func control(_ weights: [Int]) -> Int {
      zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11 % 10
    }
    return control([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) == digits[10]
      && control([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) == digits[11]
  }

  // MARK: Mobile telephone

  private static func looksLikeMobile(_ number: DigitString) -> Bool {
    number.count == 11 && (number[0] == 7 || number[0] == 8) && number[1] == 9
  }

  /// 8 or +7, then 9XX and seven digits; without these, in the groups of a telephone.
  private static func isMobile(
    _ stretch: ArraySlice<DigitGroup>, _ number: DigitString, in text: FoldedText
  ) -> Bool {
    let lengths = stretch.map(\.count)
    if number.count == 10, number[0] == 9 { return lengths == [3, 3, 2, 2] }
    guard looksLikeMobile(number), areOfTelephone(lengths) else { return false }
    return number[0] == 8 || lengths == [1, 3, 3, 2, 2] || isInternational(stretch, in: text)
  }

  /// Whether the code of the network stands by itself or with all that follows.
  private static func areOfTelephone(_ lengths: [Int]) -> Bool {
    let own = lengths.first == 1 ? lengths.dropFirst() : [lengths[0] - 1] + lengths.dropFirst()
    guard let code = own.first, own.count <= 5 else { return false }
    return [3, 6, 10].contains(code) && own.dropFirst().allSatisfy { $0 >= 2 }
  }

  /// Whether a plus stands before the number, or the colon or slash of an address.
  private static func isInternational(
    _ stretch: ArraySlice<DigitGroup>, in text: FoldedText
  ) -> Bool {
    let offset = text.offset(of: DigitRun.indices(of: stretch).lowerBound)
    return offset > 0 && "+:/".utf8.contains(text.bytes[offset - 1])
      || text.bytes[..<offset].suffix(3).elementsEqual("%2B".utf8)
      || text.bytes[..<offset].suffix(5).elementsEqual("&#43;".utf8)
  }

  private static let taxpayerWords = ["инн", "налогоплательщик"].map(FoldedText.codes)
  private static let insuranceWords = ["снилс", "страхов"].map(FoldedText.codes)
}

extension FoldedText {
  /// Whether a word of the stretch begins in one of these ways.
  func hasWord(beginningWithOneOf beginnings: [[UInt8]], in stretch: Range<Int>) -> Bool {
    stretch.contains { index in
      FoldedCode.isLetter(codes[index]) && beginsWord(at: index)
        && beginnings.contains { codes[index..<stretch.upperBound].starts(with: $0) }
    }
  }
}
