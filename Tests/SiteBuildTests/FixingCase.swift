import Testing

/// A file with a fault, and the same mended.
struct FixingCase: Sendable, CustomTestStringConvertible {
  let name: String
  /// The rules whose findings are mended.
  let rules: [String]
  var path = "documents/prikaz.md"
  let before: String
  let after: String

  var testDescription: String { name }
}

extension FixingCase {
  static let all = [
    FixingCase(
      name: "a misspelt key, the comments and the formatting kept", rules: ["unknown-key"],
      before:
        "---\n# шапка\nназвние:   Приказ  # имя\nвид: 'приказ'\nдата: 2021-04-20\n---\n\nТекст.\n",
      after:
        "---\n# шапка\nназвание:   Приказ  # имя\nвид: 'приказ'\nдата: 2021-04-20\n---\n\nТекст.\n"),
    FixingCase(
      name: "a key in the other layout", rules: ["unknown-key"],
      before: "---\nyfpdfybt: Приказ\nвид: приказ\nдата: 2021-04-20\n---\n\nТекст.\n",
      after: "---\nназвание: Приказ\nвид: приказ\nдата: 2021-04-20\n---\n\nТекст.\n"),
    FixingCase(
      name: "a key with a look-alike letter, in quotes", rules: ["unknown-key"],
      before: "---\n\"нaзвание\": Приказ\nвид: приказ\nдата: 2021-04-20\n---\n\nТекст.\n",
      after: "---\n\"название\": Приказ\nвид: приказ\nдата: 2021-04-20\n---\n\nТекст.\n"),
    FixingCase(
      name: "a word of the vocabulary in another case and with look-alike letters",
      rules: ["unknown-term"],
      before: "---\nназвание: Приказ\nвид: \"Прикaз\"\nдата: 2021-04-20\n---\n\nТекст.\n",
      after: "---\nназвание: Приказ\nвид: \"приказ\"\nдата: 2021-04-20\n---\n\nТекст.\n"),
    FixingCase(
      name: "fences of print", rules: ["front-matter"],
      before: "—-\nназвание: Приказ\nвид: приказ\nдата: 2021-04-20\n----\n\nТекст.\n",
      after: "---\nназвание: Приказ\nвид: приказ\nдата: 2021-04-20\n---\n\nТекст.\n"),
    FixingCase(
      name: "blank lines before a misspelt fence", rules: ["front-matter"],
      before: "\n\n----\nназвание: Приказ\nвид: приказ\nдата: 2021-04-20\n--- \n\nТекст.",
      after: "---\nназвание: Приказ\nвид: приказ\nдата: 2021-04-20\n---\n\nТекст."),
    FixingCase(
      name: "spaces and letters of the body, code left alone",
      rules: ["doubled-space", "latin-letter", "missing-space"],
      before: "---\nназвание: Приказ\nвид: приказ\nдата: 2021-04-20\n---\n\n"
        + "Слово  и   слoво,ещё  **слово**  [слово](/plan/)  `код  код,код`.  \nСтрока\n\n    код  код\n",
      after: "---\nназвание: Приказ\nвид: приказ\nдата: 2021-04-20\n---\n\n"
        + "Слово и слово, ещё **слово** [слово](/plan/)  `код  код,код`.  \nСтрока\n\n    код  код\n"
    ),
    FixingCase(
      name: "spaces of values, written in every way", rules: ["doubled-space", "missing-space"],
      path: "plan.yaml",
      before:
        "название: План  мероприятий  # так  и так\nцель: >\n  Внедрение  программы\n  везде,всегда\n"
        + "задачи: ['Снизить  отток', \"Поднять  ещё\"]\n" + plan,
      after:
        "название: План мероприятий  # так  и так\nцель: >\n  Внедрение программы\n  везде, всегда\n"
        + "задачи: ['Снизить отток', \"Поднять ещё\"]\n" + plan),
    FixingCase(
      name: "no-break spaces in the indentation", rules: ["yaml-syntax"], path: "plan.yaml",
      before: head
        + plan.replacing(
          "\n        название", with: "\n\u{A0}\u{A0} \u{A0}\u{A0}\u{A0}  название"),
      after: head + plan),
    FixingCase(
      name: "dashes of print before the items of a list", rules: ["list-dash"], path: "plan.yaml",
      before: head
        + plan.replacing("      - номер", with: "      – номер")
        .replacing(
          "[Куратор в ОО]", with: "\n              — Куратор в ОО\n              — Руководитель ОО"),
      after: head
        + plan.replacing(
          "[Куратор в ОО]", with: "\n              - Куратор в ОО\n              - Руководитель ОО")
    ),
    FixingCase(
      name: "dashes of print but for one inside an item", rules: ["list-dash"], path: "plan.yaml",
      before: head.replacing(tasks, with: "\n  – Снизить отток\n    – и текучку\n  — Учить") + plan,
      after: head.replacing(tasks, with: "\n  - Снизить отток\n    – и текучку\n  - Учить") + plan),
    FixingCase(
      name: "an id in another case and in the other layout", rules: ["unknown-id"],
      path: "plan.yaml",
      before: head + plan.replacing("[prikaz]", with: "[Prikaz]"),
      after: head + plan),
    FixingCase(
      name: "a word that the program knows, in the other layout", rules: ["unknown-term"],
      path: "events/seminar.md",
      before: event.replacing("школьный", with: "irjkmysq"), after: event),
    FixingCase(
      name: "an accepted rule in Russian letters", rules: ["unknown-rule"], path: "plan.yaml",
      before: head + accepting("еmpty-result"), after: head + accepting("empty-result")),
    FixingCase(
      name: "a colon without its space", rules: ["yaml-syntax"], path: "plan.yaml",
      before: head.replacing("цель: ", with: "цель:") + plan, after: head + plan),
    FixingCase(
      name: "no-break spaces after a colon", rules: ["yaml-syntax"], path: "plan.yaml",
      before: head.replacing("цель: ", with: "цель:\u{A0} \u{202F}") + plan, after: head + plan),
    FixingCase(
      name: "a control character in the indentation", rules: ["yaml-syntax"], path: "plan.yaml",
      before: head + plan.replacing("\n        название", with: "\n   \u{8}     название"),
      after: head + plan),
    FixingCase(
      name: "days as people write them", rules: ["invalid-value"], path: "plan.yaml",
      before: head + plan.replacing("2021-04-20", with: "20.04.2021  # по приказу"),
      after: head + plan.replacing("2021-04-20", with: "2021-04-20  # по приказу")),
    FixingCase(
      name: "a day in words", rules: ["invalid-value"], path: "plan.yaml",
      before: head + plan.replacing("2021-04-20", with: "20 апреля 2021 г."), after: head + plan),
    FixingCase(
      name: "a letter among the digits of a day", rules: ["invalid-value"], path: "plan.yaml",
      before: head + plan.replacing("2021-04-20", with: "2021-04-2О"), after: head + plan),
    FixingCase(
      name: "a number for good", rules: ["missing-mentor-number"], path: "mentors/maketov.md",
      before: "---\n# гость\n\(guest)", after: "---\n# гость\nномер: 1\n\(guest)"),
    FixingCase(
      name: "a number among lines as Windows ends them", rules: ["missing-mentor-number"],
      path: "mentors/maketov.md",
      before: "---\n\(guest)".replacing("\n", with: "\r\n"),
      after: "---\nномер: 1\n\(guest)".replacing("\n", with: "\r\n")),
    FixingCase(
      name: "a fault that another one hid", rules: ["yaml-syntax", "unknown-key", "doubled-space"],
      path: "plan.yaml",
      before: head.replacing("цель: ", with: "цeль:").replacing("План", with: "План  наш") + plan,
      after: head.replacing("План", with: "План наш") + plan),
  ]

  private static let head = "название: План\nцель: внедрение\nзадачи:\(tasks)\n"
  private static let tasks = " [Снизить отток]"
  private static let plan = """
    разделы:
      - номер: 1
        название: Основа
        мероприятия:
          - номер: 1.1
            название: Утверждение приказа
            срок: апрель 2021 г.
            ответственные: [Куратор в ОО]
            результат: Приказ
            исполнено: 2021-04-20
            подтверждения: [prikaz]

    """
  private static let guest = """
    фио: Макетов Иван Петрович
    должность: методист
    функции: методист
    наставник с: 2021-09-01
    работник школы: нет
    ---

    """
  private static let event = """
    ---
    название: Семинар
    дата: 2021-10-28
    уровень: школьный
    ---

    Текст.

    """
  private static func accepting(_ rule: String) -> String {
    plan.replacing(
      "результат: Приказ",
      with: "результат:\n        допущения: [{правило: \(rule), причина: так в плане}]")
  }
}
