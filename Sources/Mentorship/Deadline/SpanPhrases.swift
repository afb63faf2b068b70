/// What «в течение …», «весь …» or «в период …» says; `nil` when the phrase does not begin so.
func spanStatement(_ tokens: [DeadlineToken], in context: DeadlineContext) -> DeadlineStatement? {
  var cursor = TokenCursor(tokens)
  _ = cursor.take(.but)
  _ = cursor.take(.at)
  let isDuring = cursor.take(.during)
  let isWhole = cursor.take(.whole)
  var rest: [DeadlineToken] = []
  while let token = cursor.next() { rest.append(token) }
  guard isDuring || isWhole || rest.first?.lexeme == .span else { return nil }
  if let programme = programmeStatement(rest, isStated: isDuring || isWhole) { return programme }
  guard isDuring || isWhole else { return nil }
  if !isWhole, namesDuration(tokens), !namesWholeYear(rest) { return .relative }
  guard let list = TokenCursor.calendarList(rest), list.items.allSatisfy(\.isStretch) else {
    return nil
  }
  return meaning(of: list.withOwnYear, in: context).map { .always($0) }
}

/// «(весь) период (реализации программы)»: the programme's period; «срок наставничества» is each
/// pair's own.
private func programmeStatement(
  _ rest: [DeadlineToken], isStated: Bool
) -> DeadlineStatement? {
  guard let first = rest.first?.lexeme, first == .span || first == .programme else { return nil }
  let tail = rest.dropFirst(first == .span ? 1 : 0)
  if tail.isEmpty { return isStated ? .always(nil) : nil }
  guard tail.allSatisfy({ $0.lexeme == .programme || $0.lexeme == .mentoring }) else { return nil }
  let isPrograms =
    tail.contains { $0.lexeme == .mentoring }
    && !tail.contains { ["программы", "модели"].contains($0.spelling) }
  return isPrograms ? .relative : .always(nil)
}

/// Whether the words are a year without a number: «года», «учебного года», «2021 г.».
private func namesWholeYear(_ tokens: [DeadlineToken]) -> Bool {
  TokenCursor.calendarList(tokens) != nil
}

extension CalendarItem {
  /// Whether the element is a stretch with two sides.
  fileprivate var isStretch: Bool {
    switch form {
    case .inside, .range: true
    default: false
    }
  }
}

extension CalendarList {
  /// The list with «год» alone read as the context's school year, as «в течение года» is meant.
  fileprivate var withOwnYear: CalendarList {
    var list = self
    for item in items.indices {
      for term in items[item].terms.indices where items[item].terms[term].year == .unnamed {
        list.items[item].terms[term].year = .ownSchool
      }
    }
    return list
  }
}
