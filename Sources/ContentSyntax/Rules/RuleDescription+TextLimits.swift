import Diagnostics

extension RuleDescription {
  /// A text is no deeper and no fuller of brackets than a person writes.
  static let textLimits = RuleDescription(
    "text-limits", .error,
    title: "Списки, цитаты и скобки вложены не слишком глубоко",
    reason: """
      Сто уровней вложенности и тысяча скобок в одном абзаце случаются только по ошибке, а разбор \
      такого текста мог бы остановить программу.
      """,
    remedy: """
      Проверьте скобки и отступы в названном месте. Слишком длинный текст разделите на несколько \
      страниц.
      """,
    example: .text(
      wrong: "[[[[[[ … больше ста скобок подряд",
      right: "[Руководитель ОО, Куратор в ОО]"))
}
