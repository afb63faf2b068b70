/// How a deadline is understood, in Russian words for a page.
package struct DeadlineDescription: Sendable, Hashable {
  /// A sentence part: «с 1 по 30 сентября 2021 г.», «до 1 сентября 2021 г. включительно».
  package let full: String
  /// The shortest form: «сентябрь 2021 г.», «1–15 апреля 2021 г.».
  package let short: String

  /// Describes what a deadline's wording means.
  package init(of deadline: Deadline) { self.init(deadline.outcome, in: deadline.context.period) }

  /// Describes an outcome; the period tells whether «постоянно» covers all of it.
  package init(_ outcome: Deadline.Outcome, in period: Period) {
    switch outcome {
    case .dates(let days):
      full = days.map { RussianDate.full($0) }.joined(separator: "; ")
      short = days.map { RussianDate.short($0) }.joined(separator: ", ")
    case .continuous(let days):
      let isWhole = days == period.days
      full = (isWhole ? "весь период: " : "всё время: ") + RussianDate.full(days)
      short = isWhole ? "весь период" : "весь срок: \(RussianDate.short(days))"
    case .invalid(let reason):
      full = "срок не определён: \(reason)"
      short = "срок не определён"
    case .ambiguous(let readings):
      full = "срок не определён, возможны прочтения: " + phrases(readings).joined(separator: "; ")
      short = "срок не определён"
    case .onDemand, .recurring, .relative, .missing, .unknown:
      full = openPhrase(outcome)
      short = full
    }
  }
}

extension Deadline {
  /// The meanings of the wording in Russian: every reading of an ambiguous one, else one sentence
  /// part; empty when there is nothing to say.
  package var readings: [String] {
    switch outcome {
    case .ambiguous(let readings): phrases(readings)
    case .invalid(let reason): [reason]
    case .missing, .unknown: []
    default: [DeadlineDescription(of: self).full]
    }
  }
}

extension Deadline.Reading {
  /// The reading in Russian: «август 2021 г. – апрель 2022 г.».
  package var phrase: String {
    switch self {
    case .dates(let days): days.map { RussianDate.short($0) }.joined(separator: ", ")
    case .continuous(let days): "всё время: \(RussianDate.short(days))"
    case .onDemand: openPhrase(.onDemand)
    case .recurring: openPhrase(.recurring)
    case .relative: openPhrase(.relative)
    }
  }
}

private func phrases(_ readings: [Deadline.Reading]) -> [String] { readings.map(\.phrase) }

private func openPhrase(_ outcome: Deadline.Outcome) -> String {
  switch outcome {
  case .onDemand: "по мере необходимости"
  case .recurring: "повторяется"
  case .relative: "срок зависит от другого документа или события"
  case .missing: "срок не указан"
  default: "срок не определён"
  }
}
