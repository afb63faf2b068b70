import Mentorship
import Russian

extension Phrase {
  /// A phrase of these pieces.
  init(_ parts: PhrasePart...) { self.init(parts: parts) }

  /// The phrase as mere words.
  var words: String { parts.map(\.words).joined() }

  /// The phrase with words of our own before it.
  func following(_ words: String) -> Phrase { Phrase(parts: [.said(words)] + parts) }

  /// The phrase with words of our own after it.
  func followed(by words: String) -> Phrase { Phrase(parts: parts + [.said(words)]) }

  /// A stretch of days as part of a sentence, as `RussianDate.full` words it, each day marked.
  static func days(_ days: DayInterval) -> Phrase {
    switch (days.start, days.end) {
    case (nil, nil): Phrase()
    case (nil, let end?): Phrase(.said("до "), .day(end), .said(" включительно"))
    case (let start?, nil): Phrase(.said("с "), .day(start), .said(", окончание не названо"))
    case (let start?, let end?) where start == end: Phrase(.day(start))
    case (let start?, let end?):
      Phrase(.said("с "), .day(start, until: end), .said(" по "), .day(end))
    }
  }

  /// Several phrases as one, with commas.
  static func list(_ phrases: [Phrase]) -> Phrase {
    var parts: [PhrasePart] = []
    for phrase in phrases {
      if !parts.isEmpty { parts.append(.plain(", ")) }
      parts += phrase.parts
    }
    return Phrase(parts: parts)
  }
}

extension PhrasePart {
  /// The words of the piece.
  var words: String {
    switch self {
    case .plain(let text), .strong(let text), .day(let text, _): text
    }
  }

  /// Words of our own.
  static func said(_ words: String) -> PhrasePart { .plain(words.boundOpen) }

  /// A number that matters.
  static func number(_ number: Int) -> PhrasePart { .strong(String(number)) }

  /// A day in full.
  static func day(_ date: PlainDate) -> PhrasePart { .day(BoundDate.long(date), iso: date.iso) }

  /// A day in figures.
  static func shortDay(_ date: PlainDate) -> PhrasePart {
    .day(RussianDate.short(date), iso: date.iso)
  }

  /// The first day of a stretch, without what its last day says too.
  static func day(_ start: PlainDate, until end: PlainDate) -> PhrasePart {
    if start.year != end.year { return day(start) }
    if start.month != end.month { return .day(BoundDate.dayAndMonth(start), iso: start.iso) }
    return .day(String(start.day), iso: start.iso)
  }
}
