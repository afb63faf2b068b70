/// Telephone numbers that are sought in texts.
package struct KnownTelephones: Sendable {
  /// Sought in any layout.
  private let wholes: Set<DigitString>
  /// The whole numbers by what is left without the code of the area, which is sought where it is
  /// written as a telephone.
  private let locals: [DigitString: Set<DigitString>]
  /// The fewest digits of the whole ones, and of all that are sought.
  private let shortestWhole: Int
  private let shortest: Int?

  package init(_ numbers: [TelephoneNumber]) {
    self.init(
      inAnyLayout: Set(numbers.map(\.whole).filter { $0.count >= Self.fewestDigits }),
      locals: Dictionary(
        numbers.flatMap { number in number.locals.map { ($0, [number.whole]) } },
        uniquingKeysWith: { $0.union($1) }))
  }

  package init(
    inAnyLayout wholes: Set<DigitString>, locals: [DigitString: Set<DigitString>] = [:]
  ) {
    self.wholes = wholes
    self.locals = locals
    shortestWhole = wholes.map(\.count).min() ?? .max
    shortest = (wholes.map(\.count) + locals.keys.map(\.count)).min()
  }

  /// The numbers that stand in a text, each as it is whole, whatever ties them to other digits.
  package func all(in text: FoldedText) -> [PersonalNumber] {
    guard let shortest else { return [] }
    var found: [PersonalNumber] = []
    DigitRun.forEach(in: text, digits: shortest) { run in
      var taken = -1
      run.forEachStretch(digits: shortest...11) { stretch, number in
        guard stretch.startIndex > taken else { return }
        let meant = self.numbers(meantBy: number, at: stretch, of: run, in: text)
        if meant.isEmpty { return }
        taken = stretch.endIndex - 1
        found += meant.map {
          PersonalNumber(kind: .mobilePhone, indices: DigitRun.indices(of: stretch), number: $0)
        }
      }
    }
    return found
  }

  private func numbers(
    meantBy number: DigitString, at stretch: ArraySlice<DigitGroup>, of run: DigitRun,
    in text: FoldedText
  ) -> Set<DigitString> {
    if number.count >= shortestWhole {
      let whole = number.withoutCountry
      if wholes.contains(whole) { return [whole] }
    }
    // What stands before may be the code of another area.
    guard TelephoneNumber.localCounts.contains(number.count),
      stretch.startIndex == run.groups.startIndex, let meant = locals[number],
      run.isTelephone(stretch, in: text)
    else { return [] }
    return meant
  }

  /// Fewer digits cannot be told from other numbers without a layout.
  private static let fewestDigits = 6
}
