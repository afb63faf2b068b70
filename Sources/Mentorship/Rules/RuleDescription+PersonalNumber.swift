import Diagnostics

extension RuleDescription {
  /// No number of a person's papers and no date of birth stands in what is published.
  static let personalNumber = RuleDescription(
    "personal-number", .error, isAcceptable: true,
    title: "На сайте нет СНИЛС, ИНН, паспортов и дат рождения",
    reason: """
      По такому номеру человека находят во всех реестрах. На сайт школы он попадает случайно: из \
      списка, бланка или штампа подписи.
      """,
    norm: "152-ФЗ, ст. 9 и 10.1",
    remedy: """
      Уберите номер или дату. Если это номер не человека или дата из истории, примите замечание в \
      «допущения» записи и повторите его в причине: других номеров такое допущение не касается.
      """,
    example: .markdown(
      wrong: "Слушатель: СНИЛС 112-233-445 95.",
      right: "Слушатель: учитель математики."))
}
