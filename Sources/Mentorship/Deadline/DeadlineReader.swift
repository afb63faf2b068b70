/// What a wording means.
///
/// The tokens are read in three steps: phrases into statements, statements into one outcome, and
/// the alternatives of «или» each for itself where they are no list of dates.
func readDeadline(_ text: String, in context: DeadlineContext) -> Deadline.Outcome {
  outcomeAsWritten(text, in: context).settled
}

private func outcomeAsWritten(
  _ text: String, in context: DeadlineContext
) -> Deadline.Outcome {
  let tokens = withoutBullet(deadlineTokens(of: text))
  if saysNothing(tokens) { return .missing }
  // A longer text is no deadline; reading it phrase by phrase would cost time for nothing.
  if tokens.count > 150 { return .unknown }
  let (main, notes) = splitNotes(tokens)
  if let list = TokenCursor.calendarList(main), notes.isEmpty,
    let meaning = meaning(of: list, in: context)
  {
    return outcome(of: meaning)
  }
  if let alternatives = alternatives(in: main, in: context) { return alternatives }
  return combined(
    statements(of: main, in: context), notes: notes.flatMap { statements(of: $0, in: context) },
    isFollowedUp: main.contains { $0.lexeme == .further }, in: context)
}

/// The outcome of dates alone.
func outcome(of meaning: CalendarMeaning) -> Deadline.Outcome {
  switch meaning {
  case .days(let days): .dates(days)
  case .choice(let readings): .ambiguous(readings: readings.map { .dates($0) })
  case .impossible(let reason): .invalid(reason: reason)
  }
}

/// The tokens without a dash or a comma before the first word or after the last, and without the
/// heading «Срок:».
private func withoutBullet(_ tokens: [DeadlineToken]) -> [DeadlineToken] {
  var rest = tokens[...]
  while let first = rest.first, [.dash, .comma, .slash].contains(first.kind) { rest.removeFirst() }
  while let last = rest.last, last.kind == .comma { rest.removeLast() }
  if rest.first?.lexeme == .span, rest.dropFirst().first?.kind == .comma {
    rest = rest.dropFirst(2)
  }
  return Array(rest)
}

private func saysNothing(_ tokens: [DeadlineToken]) -> Bool {
  let words = tokens.map(\.spelling).filter { !$0.isEmpty }
  let isBlank = tokens.allSatisfy { token in
    switch token.kind {
    case .dash, .dot, .comma, .slash, .open, .close: true
    default: false
    }
  }
  return isBlank || (tokens.allSatisfy { !$0.isCalendar } && blanks.contains(words))
}

/// Ways to write that there is no deadline.
private let blanks: Set<[String]> = [
  ["нет"], ["н", "д"], ["не", "указан"], ["не", "указано"], ["не", "установлен"],
  ["не", "определен"], ["срок", "не", "указан"], ["срок", "не", "установлен"],
  ["срок", "не", "определен"], ["без", "срока"], ["отсутствует"], ["прочерк"],
]

/// The tokens outside brackets and those of every bracket; a wording wholly in brackets counts as
/// outside.
private func splitNotes(
  _ tokens: [DeadlineToken]
) -> (main: [DeadlineToken], notes: [[DeadlineToken]]) {
  var main: [DeadlineToken] = []
  var notes: [[DeadlineToken]] = []
  var depth = 0
  for token in tokens {
    switch token.kind {
    case .open:
      if depth == 0 { notes.append([]) }
      depth += 1
    case .close: depth = max(0, depth - 1)
    default:
      if depth == 0 { main.append(token) } else { notes[notes.count - 1].append(token) }
    }
  }
  notes.removeAll(where: \.isEmpty)
  return main.isEmpty ? (notes.flatMap { $0 }, []) : (main, notes)
}

/// The outcome of «или» between phrases that are no list of dates; `nil` when only one side means
/// anything and it is not a date.
private func alternatives(
  in tokens: [DeadlineToken], in context: DeadlineContext
) -> Deadline.Outcome? {
  let sides = tokens.split { $0.lexeme == .either }
  guard sides.count > 1 else { return nil }
  let outcomes = sides.map { side in
    combined(statements(of: Array(side), in: context), notes: [], isFollowedUp: false, in: context)
  }
  if let invalid = outcomes.first(where: { $0.name == "invalid" }) { return invalid }
  let readings = outcomes.flatMap(\.asReadings)
  let isOne = Set(readings).count == 1
  let namesDates = outcomes.contains { !$0.intervals.isEmpty || $0.name == "ambiguous" }
  if readings.isEmpty || (isOne && !namesDates) { return nil }
  // What stands beside the only meaning that is understood may be another date.
  if isOne, outcomes.contains(.unknown) { return .unknown }
  return .ambiguous(readings: readings)
}
