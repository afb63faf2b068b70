import Diagnostics

extension RuleDescription {
  /// A record has no keys but those of its kind.
  static let unknownKey = RuleDescription(
    "unknown-key", .error,
    title: "В записи есть только те ключи, которые программа знает",
    reason: """
      Ключ с опечаткой программа не прочитает, и сведения не попадут на сайт. Латинская буква в \
      русском слове — такая же опечатка, хоть её и не видно.
      """,
    remedy: "Возьмите ключ из подсказки. Все ключи перечислены в «content/help/fields.md».",
    fix:
      "раскладка, похожие буквы и одна описка внутри слова, если подходит один ключ и его ещё нет",
    example: .yaml(
      wrong: """
        сроки: апрель 2021 г.
        исполено: 2021-04-20
        """,
      right: """
        срок: апрель 2021 г.
        исполнено: 2021-04-20
        """))
}
