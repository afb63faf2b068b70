import Diagnostics
private import Russian

extension Rule {
  /// A practice is told in steps that another school can follow.
  static let fewSteps = Rule(
    RuleDescription(
      "few-steps", .warning,
      title: "Технология практики расписана не меньше чем на три шага",
      reason: """
        Другая школа повторит практику только по шагам. Рассказ без шагов — это отзыв, а не \
        практика.
        """,
      remedy: """
        Распишите технологию нумерованным списком или заголовками «### Шаг 1. …», не меньше трёх \
        шагов.
        """,
      example: .markdown(
        wrong: "Наставник и учитель обсуждают урок.",
        right: """
          1. Учитель выбирает урок и вопрос к нему.
          2. Наставник смотрит урок с картой.
          3. Вдвоём разбирают карту и записывают вывод.
          """))
  ) { context in
    context.catalog.practices.filter { !$0.hasSteps }.map { practice in
      Finding(
        at: practice.info.span, complaint(practice.body.steps ?? 0),
        notes: [
          Note("шаги — нумерованный список «1. …» или заголовки «### Шаг 1. …»"),
          practice.quality.note,
        ],
        on: practice.info.key)
    }
  }
}

private func complaint(_ steps: Int) -> String {
  if steps == 0 { return "в тексте практики нет шагов" }
  return "в тексте практики \(Plural("шаг", "шага", "шагов")(steps)), а нужно не меньше трёх"
}
