package import Diagnostics

extension RuleDescription {
  /// Of two days the first comes first, in a record's fields and within one value.
  package static let datesTurnedRound = RuleDescription(
    "dates-turned-round", .error,
    title: "Последний день не раньше первого",
    reason: """
      Период, который кончается раньше, чем начался, не действует ни дня. Обычно перепутан год.
      """,
    remedy: "Проверьте год в обеих датах.",
    example: .yaml(
      wrong: """
        наставник с: 2021-09-01
        наставник по: 2020-05-31
        """,
      right: """
        наставник с: 2021-09-01
        наставник по: 2022-05-31
        """))
}

extension Rule {
  /// What begins does not end before it has begun.
  static let datesTurnedRound = Rule(.datesTurnedRound) { context in
    let mentors = context.catalog.mentors.compactMap { mentor in
      mentor.until.flatMap { turned($0, before: mentor.since, on: mentor.info) }
    }
    let consents = context.catalog.consents.compactMap {
      turned($0.end, before: $0.start, on: $0.info)
    }
    let mentees = context.catalog.mentees.compactMap { mentee -> Finding? in
      guard let start = mentee.start, let end = mentee.end else { return nil }
      return turned(end, before: start, on: mentee.info)
    }
    return mentors + consents + mentees
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
