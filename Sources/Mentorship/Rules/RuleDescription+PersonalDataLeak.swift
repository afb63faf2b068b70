import Diagnostics

extension RuleDescription {
  /// What the leak scan looks for.
  static let ofLeakScan: [RuleDescription] = [.personalDataLeak, .personalNumber, .privateContact]

  /// No closed value about a person stands in what is published.
  static let personalDataLeak = RuleDescription(
    "personal-data-leak", .error, isAcceptable: true,
    title: "Закрытых сведений о людях нет ни в одном файле сайта",
    reason: """
      Имя, контакт или рассказ человека, на которые нет основания, могли попасть в текст, таблицу, \
      описание снимка или имя файла. Готовый сайт просмотрен весь, и без исправления он не выйдет.
      """,
    norm: "152-ФЗ, ст. 10.1",
    remedy: """
      Уберите эти слова или возьмите согласие. Если слова совпали случайно, примите замечание в \
      «допущения» записи, где они стоят, и назовите в причине, чьё это имя: других людей такое \
      допущение не касается.
      """,
    example: .markdown(
      wrong: "Мастер-класс провёл Образцов Пётр.",
      right: "Мастер-класс провёл приглашённый наставник."))
}
