import Diagnostics

extension Rule {
  /// A number by which a text calls a mentor is somebody's.
  static let unknownMentorNumber = Rule(
    RuleDescription(
      "unknown-mentor-number", .warning,
      title: "«Наставник № 3» в тексте — тот, у кого этот номер",
      reason: """
        По номеру читатель находит страницу наставника, чьё имя закрыто. Номер, которого нет ни у \
        кого, никуда не приведёт.
        """,
      remedy: """
        Сверьте номер с ключом «номер» в файле наставника. Если это номер из чужого документа, \
        примите замечание в «допущения».
        """,
      example: .markdown(
        wrong: "Урок вёл наставник № 33.",
        right: "Урок вёл наставник № 3."))
  ) { context in
    let catalog = context.catalog
    guard !catalog.unread.contains(where: { $0.collection == .mentors }) else { return [] }
    let numbers = Mentor.numbers(of: catalog.mentors)
    // The number of somebody whom a law names is shown nowhere, unless it was given before that.
    let shown = catalog.mentors.filter { !$0.isNamedByLaw || $0.number != nil }
    let known = Set(shown.compactMap { numbers[$0.id] })
    return context.wordingFindings { bytes in
      bytes.faults(where: { $0 == numeroSign.last }) { index in
        guard let number = bytes.mentorNumber(endingSignAt: index),
          let value = Int(bytes.text(number)), !known.contains(value)
        else { return (nil, index + 1) }
        return (fault(number, in: bytes, known), number.upperBound)
      }
    }
  }
}

private let numeroSign = Array("№".utf8)

private func fault(_ number: Range<Int>, in bytes: ProseBytes, _ known: Set<Int>) -> WordingFault {
  let first = known.sorted().prefix(5).map(String.init).joined(separator: ", ")
  let rest = known.count > 5 ? " и другие" : ""
  return WordingFault(
    range: number, message: "нет наставника № \(bytes.text(number))",
    remedy: known.isEmpty
      ? "номера нет ни у кого: имена всех наставников открыты по закону"
      : "есть № \(first)\(rest); номер записан в файле наставника")
}

extension ProseBytes {
  /// The figures after «наставник № », in any case of the word; nothing for «№ 12/3».
  ///
  /// - Parameter index: where the last byte of the sign stands.
  fileprivate func mentorNumber(endingSignAt index: Int) -> Range<Int>? {
    let sign = index - numeroSign.count + 1
    guard has("№", at: sign) else { return nil }
    let start = skippingBlanks(from: index + 1)
    let end = next(from: start) { !Self.isDigit($0) }
    let isPart = self[end] == UInt8(ascii: "/") || self[end] == UInt8(ascii: "-")
    return 1...5 ~= end - start && !isPart && isMentor(before: sign) ? start..<end : nil
  }

  private func isMentor(before sign: Int) -> Bool {
    var end = sign
    while end > 0, blankLength(at: characterStart(before: end)) > 0 {
      end = characterStart(before: end)
    }
    let word = text(letters(before: end)).lowercased()
    return ["наставник", "наставника", "наставнику", "наставником", "наставнике"].contains(word)
  }
}
