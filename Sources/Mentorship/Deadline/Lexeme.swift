/// What a word means to the grammar of deadlines; every form of a word has the same lexeme.
enum Lexeme: Sendable, Hashable {
  case month(Int)
  case ordinal(Int)
  case cardinal(Int)
  case last
  /// «год», «г.»; plural for «годы», «гг.».
  case year(plural: Bool)
  case school
  case calendar
  case quarter
  case halfYear
  case half
  case decade
  case week
  case monthUnit
  /// «день», «час», «сутки».
  case shortUnit
  /// «четверть», «триместр»: parts of the school year whose bounds each school sets.
  case schoolTerm
  case holidays
  /// Winter is 0, autumn 3.
  case season(Int)
  case weekday(Int)
  /// The plural after «по»: «по пятницам».
  case weekdays
  case beginning
  case middle
  case ending
  case until
  case by
  case from
  case starting
  case to
  case after
  case at
  case negation
  case later
  case earlier
  case than
  case amount
  case during
  case whole
  case span
  case programme
  case mentoring
  case also
  case either
  case but
  case further
  case times
  case twice
  case every
  case frequently
  case yearly
  case constantly
  case steady
  case basis
  case inclusive
  case dayNumber
  case current
  /// Words that add nothing to the meaning: «ориентировочно».
  case filler
}
