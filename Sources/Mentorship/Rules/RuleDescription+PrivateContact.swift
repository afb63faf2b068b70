import Diagnostics

extension RuleDescription {
  /// No mobile telephone and no private e-mail stands in what is published, but for the organisation's.
  static let privateContact = RuleDescription(
    "private-contact", .error, isAcceptable: true,
    title: "На сайте нет мобильных телефонов и личной почты",
    reason: """
      Мобильный номер и адрес на общедоступной почтовой службе обычно принадлежат человеку, а не \
      школе. Контакты школы программа знает из site.yaml и не трогает.
      """,
    norm: "152-ФЗ, ст. 10.1",
    remedy: """
      Замените контакт школьным. Если он принадлежит организации, впишите его в site.yaml или \
      примите замечание в «допущения» записи и повторите его в причине.
      """,
    example: .markdown(
      wrong: "Пишите: ivan.obraztsov@mail.ru.",
      right: "Пишите: nastavnik@school.example."))
}
