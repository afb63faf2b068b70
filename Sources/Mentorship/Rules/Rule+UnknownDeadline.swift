import Diagnostics

extension Rule {
  /// The program understands the deadline, or the exact days are given.
  static let unknownDeadline = Rule(
    RuleDescription(
      "unknown-deadline", .warning,
      title: "Срок понятен программе или рядом назван «точный срок»",
      reason: """
        Программа не узнала в этих словах ни дней, ни месяцев, поэтому статус мероприятия \
        вычислить не может.
        """,
      remedy: """
        Слова срока оставьте как в плане, а рядом назовите первый и последний день в «точный \
        срок».
        """,
      example: .yaml(
        wrong: "срок: после каникул",
        right: """
          срок: после каникул
          точный срок: 2021-11-08/2021-11-30
          """))
  ) { context in
    context.readDeadlines().compactMap { deadline, wording, activity in
      guard case .unknown = deadline.outcome else { return nil }
      let slip = Lexicon.misspelling(in: wording.value).map {
        Note("«\($0.written)» похоже на «\($0.meant)»")
      }
      let way = Note(
        "если так в плане, добавьте «точный срок» с первым и последним днём: 2021-09-01/2021-09-30")
      return Finding(
        at: wording.span, "«\(wording.value)» программа не поняла",
        notes: [slip, way].compactMap(\.self), on: activity.info.key)
    }
  }
}
