import Diagnostics

extension Rule {
  /// What begins does not end before it has begun.
  static let datesTurnedRound = Rule(
    "dates-turned-round", .error, "Последний день не раньше первого"
  ) { context in
    let mentors = context.catalog.mentors.compactMap { mentor in
      mentor.until.flatMap { turned($0, before: mentor.since, on: mentor.info) }
    }
    let consents = context.catalog.consents.compactMap {
      turned($0.end, before: $0.start, on: $0.info)
    }
    return mentors + consents
  }
}

private func turned(
  _ end: Located<PlainDate>, before start: Located<PlainDate>, on info: RecordInfo
) -> Finding? {
  guard end.value < start.value else { return nil }
  return Finding(
    at: end.span, "последний день \(end.value.iso) раньше первого",
    notes: [
      Note("первый день здесь: \(start.value.iso)", at: start.span),
      Note("проверьте год в обеих датах"),
    ],
    on: info.key)
}
