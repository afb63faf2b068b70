extension TokenCursor {
  /// A list of dates that takes up all the tokens; `nil` when anything else is among them.
  static func calendarList(_ tokens: some Sequence<DeadlineToken>) -> CalendarList? {
    var cursor = TokenCursor(tokens)
    guard let list = cursor.calendarList(), cursor.isAtEnd else { return nil }
    return list
  }

  private mutating func calendarList() -> CalendarList? {
    guard let first = calendarItem() else { return nil }
    var list = CalendarList(items: [first], isChoice: false)
    while let isChoice = separator() {
      guard var item = calendarItem() else { return nil }
      if let last = list.items.last, last.sharesForm(with: item) { item.form = last.form }
      list.items.append(item)
      if isChoice { list.isChoice = true }
    }
    return list
  }

  /// What stands between two elements: `true` for «или», `false` for a comma or «и».
  private mutating func separator() -> Bool? {
    var found: Bool?
    while let token = peek() {
      switch token.kind {
      case .comma, .word(.also): found = found ?? false
      case .word(.either), .slash: found = true
      default: return found
      }
      _ = next()
    }
    return found
  }

  private mutating func calendarItem() -> CalendarItem? {
    attempt { $0.boundedItem() } ?? attempt { $0.insideItem() }
  }

  /// «с … по …», «до …», «после …», perhaps after «в период» or «в срок».
  private mutating func boundedItem() -> CalendarItem? {
    while take(.at) || take(.span) || take(.filler) {}
    if take(.from) || take(all: .starting, .from) || take(all: .negation, .earlier) {
      return itemWithStart()
    }
    if take(.after) { return bound().map { CalendarItem(form: .after, terms: [$0]) } }
    guard let closing = closing(), let term = bound() else { return nil }
    return CalendarItem(form: .until(inclusive(closing)), terms: [term])
  }

  private mutating func itemWithStart() -> CalendarItem? {
    guard let start = bound() else { return nil }
    _ = take(.inclusive)
    let range = attempt { cursor -> CalendarItem? in
      guard let closing = cursor.closing(allowsDash: true), let end = cursor.bound() else {
        return nil
      }
      return CalendarItem(form: .range(cursor.inclusive(closing)), terms: [start, end])
    }
    return range ?? CalendarItem(form: .from, terms: [start])
  }

  /// «сентябрь», «в сентябре», «сентябрь – май».
  private mutating func insideItem() -> CalendarItem? {
    while take(.at) || take(.span) || take(.filler) {}
    guard let term = bound() else { return nil }
    if let end = attempt({ $0.rangeEnd(after: term) }) {
      return CalendarItem(form: .range(inclusive(.through)), terms: [term, end])
    }
    _ = take(.inclusive)
    _ = take(.filler)
    return CalendarItem(form: .inside, terms: [term])
  }

  /// The end after a dash, or after the slash of an ISO 8601 interval.
  private mutating func rangeEnd(after start: CalendarTerm) -> CalendarTerm? {
    if take(sign: .dash) || take(.to) { return bound() }
    guard start.unit == .day, start.year != nil, take(sign: .slash), let end = bound(),
      end.unit == .day
    else { return nil }
    return end
  }

  private mutating func closing(allowsDash: Bool = false) -> CalendarItem.Closing? {
    if take(.until) { return .before }
    if take(all: .negation, .later) || take(.to) { return .through }
    if take(.by) { return .by }
    return allowsDash && take(sign: .dash) ? .through : nil
  }

  private mutating func inclusive(_ closing: CalendarItem.Closing) -> CalendarItem.Closing {
    let isInclusive = take(.inclusive)
    _ = take(.filler)
    return isInclusive ? .through : closing
  }

  private mutating func bound() -> CalendarTerm? {
    while take(.filler) {}
    _ = take(.at)
    return calendarTerm()
  }
}
