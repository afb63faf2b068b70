/// Takes the words that tell a frequency («ежемесячно», «2 раза в год», «каждую пятницу») out of
/// the tokens and says what they tell.
func extractFrequency(from tokens: inout [DeadlineToken]) -> [DeadlineStatement] {
  var found: [DeadlineStatement] = []
  var index = 0
  while index < tokens.count {
    if let (range, isYearly) = frequencyPhrase(in: tokens, at: index) {
      tokens.removeSubrange(range)
      found.append(.recurring(yearly: isYearly))
      index = range.lowerBound
    } else {
      index += 1
    }
  }
  return found
}

private func frequencyPhrase(
  in tokens: [DeadlineToken], at index: Int
) -> (range: Range<Int>, isYearly: Bool)? {
  switch tokens[index].lexeme {
  case .yearly: return (index..<(index + 1), true)
  case .frequently: return (index..<(index + 1), false)
  case .weekdays: return (start(of: [.to], before: index, in: tokens)..<(index + 1), false)
  case .every: return everyPhrase(in: tokens, at: index)
  case .times, .twice: return timesPhrase(in: tokens, at: index)
  case .to: return manyUnits(in: tokens, at: index)
  default: return nil
  }
}

/// «каждый месяц», «каждую вторую пятницу», «в каждом полугодии».
private func everyPhrase(
  in tokens: [DeadlineToken], at index: Int
) -> (range: Range<Int>, isYearly: Bool) {
  var end = index + 1
  while end < tokens.count, isCountOrAdjective(tokens[end]) { end += 1 }
  var isYearly = false
  if end < tokens.count, let lexeme = tokens[end].lexeme, isUnit(lexeme) {
    isYearly = lexeme == .year(plural: false)
    end += 1
  }
  return (start(of: [.at], before: index, in: tokens)..<end, isYearly)
}

/// «не реже 1 раза в месяц», «дважды в год», «раз в две недели»; `nil` for a number of times
/// without a unit of time.
private func timesPhrase(
  in tokens: [DeadlineToken], at index: Int
) -> (range: Range<Int>, isYearly: Bool)? {
  var end = index + 1
  guard end < tokens.count, tokens[end].lexeme == .at else { return nil }
  end += 1
  while end < tokens.count, isCountOrAdjective(tokens[end]) { end += 1 }
  guard end < tokens.count, let unit = tokens[end].lexeme, isUnit(unit) else { return nil }
  var first = index
  while first > 0, isTimesCount(tokens[first - 1]) { first -= 1 }
  let leading: [Lexeme] = [.amount, .negation, .than, .to, .starting]
  return (start(of: leading, before: first, in: tokens)..<(end + 1), false)
}

/// «по четвертям», «по полугодиям», «по кварталам», «по месяцам».
private func manyUnits(
  in tokens: [DeadlineToken], at index: Int
) -> (range: Range<Int>, isYearly: Bool)? {
  let forms: Set<String> = [
    "четвертям", "полугодиям", "кварталам", "месяцам", "неделям", "триместрам",
  ]
  guard index + 1 < tokens.count, forms.contains(tokens[index + 1].spelling) else { return nil }
  return (index..<(index + 2), false)
}

private func start(of words: [Lexeme], before index: Int, in tokens: [DeadlineToken]) -> Int {
  var first = index
  while first > 0, let lexeme = tokens[first - 1].lexeme, words.contains(lexeme) { first -= 1 }
  return first
}

private func isTimesCount(_ token: DeadlineToken) -> Bool {
  switch token.kind {
  case .number(_, let digits): digits <= 2
  case .dash, .word(.cardinal), .word(.ordinal): true
  default: false
  }
}

private func isCountOrAdjective(_ token: DeadlineToken) -> Bool {
  switch token.kind {
  case .number(_, let digits): digits <= 2
  case .word(.cardinal), .word(.ordinal), .word(.last), .word(.school), .word(.calendar): true
  case .other(let word): word.hasPrefix("рабоч")
  default: false
  }
}

private func isUnit(_ lexeme: Lexeme) -> Bool {
  switch lexeme {
  case .year, .quarter, .halfYear, .decade, .week, .monthUnit, .shortUnit, .schoolTerm, .season,
    .weekday:
    true
  default: false
  }
}
