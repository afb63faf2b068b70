import Diagnostics

extension Rule {
  /// A deadline can be read in one way only, or the exact days are given.
  static let ambiguousDeadline = Rule(
    RuleDescription(
      "ambiguous-deadline", .warning,
      title: "Срок читается однозначно или рядом назван «точный срок»",
      reason: """
        Слова плана можно понять по-разному, а статус должен быть один. Программа не выбирает за \
        вас: до уточнения на сайте стоит «срок не определён».
        """,
      remedy: """
        Слова срока оставьте как в плане, а рядом назовите первый и последний день в «точный \
        срок». Возможные чтения перечислены в замечании.
        """,
      example: .yaml(
        wrong: "срок: сентябрь и январь 2022 г.",
        right: """
          срок: сентябрь и январь 2022 г.
          точный срок: 2021-09-01/2022-01-31
          """))
  ) { context in
    context.readDeadlines().compactMap { deadline, wording, activity in
      guard case .ambiguous(let readings) = deadline.outcome else { return nil }
      return Finding(
        at: wording.span, "«\(wording.value)» можно понять по-разному",
        notes: readings.map { Note("может быть: \($0.phrase)") }
          + [Note("добавьте «точный срок: 2021-09-01/2021-09-30» с нужными днями")],
        on: activity.info.key)
    }
  }
}
