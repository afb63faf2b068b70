/// What the phrases of a wording say, in their order.
func statements(of tokens: [DeadlineToken], in context: DeadlineContext) -> [DeadlineStatement] {
  var rest = tokens
  let frequency = extractFrequency(from: &rest)
  let constancy: [DeadlineStatement] = extractConstancy(from: &rest) ? [.always(nil)] : []
  return frequency + constancy + phrases(splitPhrases(rest), in: context)
}

/// A phrase between separators, and the separator before it.
private struct Phrase {
  var separator: DeadlineToken?
  var tokens: [DeadlineToken]
}

private func splitPhrases(_ tokens: [DeadlineToken]) -> [Phrase] {
  var found = [Phrase(separator: nil, tokens: [])]
  for token in tokens {
    if token.kind == .comma || token.lexeme == .also || token.lexeme == .but {
      found.append(Phrase(separator: token, tokens: []))
    } else if token.lexeme != .further {
      found[found.count - 1].tokens.append(token)
    }
  }
  return found.filter { !$0.tokens.allSatisfy(isFiller) }
}

/// Reads phrase after phrase; neighbours that are dates are read together, because a year is
/// carried over the commas.
private func phrases(_ phrases: [Phrase], in context: DeadlineContext) -> [DeadlineStatement] {
  var found: [DeadlineStatement] = []
  var dates: [Phrase] = []
  var index = 0
  while index < phrases.count {
    if let (statement, length) = openStatement(phrases[index...], in: context) {
      found += dateStatements(dates, in: context)
      found += statement
      dates = []
      index += length
    } else {
      dates.append(phrases[index])
      index += 1
    }
  }
  return found + dateStatements(dates, in: context)
}

/// The statements of a phrase that is no plain date, and how many phrases they take up.
private func openStatement(
  _ phrases: ArraySlice<Phrase>, in context: DeadlineContext
) -> (statements: [DeadlineStatement], length: Int)? {
  guard let first = phrases.first?.tokens else { return nil }
  if first.contains(where: { $0.lexeme == .holidays }) { return ([.holidays], 1) }
  for length in stride(from: phrases.count, to: 0, by: -1) {
    let joined = joined(phrases.prefix(length))
    if let span = spanStatement(joined, in: context), length == 1 || span != .relative {
      return ([span], length)
    }
  }
  if isOnDemand(first) { return (withDates(.onDemand, first, in: context), 1) }
  if TokenCursor.calendarList(first) != nil { return nil }
  if let split = datesThenPhrase(first, in: context) { return (split, 1) }
  if isRelative(first) { return (withDates(.relative, first, in: context), 1) }
  return nil
}

/// «по приказу до 1 сентября 2021 г.»: an open phrase whose end is a date of its own.
private func withDates(
  _ statement: DeadlineStatement, _ tokens: [DeadlineToken], in context: DeadlineContext
) -> [DeadlineStatement] {
  if namesDuration(tokens) { return [statement] }
  for index in tokens.indices.dropFirst() {
    guard [.until, .at, .negation].contains(tokens[index].lexeme),
      let list = TokenCursor.calendarList(tokens[index...]),
      let meaning = meaning(of: list, in: context)
    else { continue }
    return [statement, .dates(meaning)]
  }
  return [statement]
}

/// «сентябрь 2021 г. по графику», «сентябрь в течение года»: dates, then another phrase.
private func datesThenPhrase(
  _ tokens: [DeadlineToken], in context: DeadlineContext
) -> [DeadlineStatement]? {
  for index in tokens.indices.dropFirst().reversed() {
    guard let list = TokenCursor.calendarList(tokens[..<index]),
      let meaning = meaning(of: list, in: context)
    else { continue }
    let tail = Array(tokens[index...])
    if let span = spanStatement(tail, in: context) { return [.dates(meaning), span] }
    if isOnDemand(tail) { return [.dates(meaning), .onDemand] }
    if isRelative(tail), !namesDuration(tail) { return [.dates(meaning), .relative] }
  }
  return nil
}

private func dateStatements(
  _ phrases: [Phrase], in context: DeadlineContext
) -> [DeadlineStatement] {
  if phrases.isEmpty { return [] }
  let tokens = joined(phrases[...])
  if let list = TokenCursor.calendarList(tokens), let meaning = meaning(of: list, in: context) {
    return [.dates(meaning)]
  }
  if isRelative(tokens) { return [.relative] }
  return [.unknown(hasCalendar: tokens.contains(where: \.isCalendar))]
}

private func joined(_ phrases: ArraySlice<Phrase>) -> [DeadlineToken] {
  var tokens: [DeadlineToken] = []
  for phrase in phrases {
    if let separator = phrase.separator, !tokens.isEmpty, separator.lexeme != .but {
      tokens.append(separator)
    }
    tokens += phrase.tokens
  }
  return tokens
}

/// Whether a token left alone says nothing: a preposition, a dash, «срок».
private func isFiller(_ token: DeadlineToken) -> Bool {
  switch token.kind {
  case .dash, .dot, .slash, .open, .close, .comma: true
  case .word(.filler), .word(.inclusive), .word(.span), .word(.at), .word(.also), .word(.but): true
  default: false
  }
}
