import Diagnostics

extension RuleDescription {
  /// The words of a link tell where it leads.
  static let linkText = RuleDescription(
    "link-text", .warning,
    title: "По словам ссылки понятно, куда она ведёт",
    reason: """
      Ссылки часто читают отдельно от текста — списком. «Здесь», «скачать» и голый адрес в таком \
      списке ничего не значат.
      """,
    norm: "ГОСТ Р 52872-2019; WCAG 2.2, уровень AA",
    remedy: "Назовите то, что откроется: документ, страницу, файл.",
    example: .markdown(
      wrong: "Приказ [здесь](/dokumenty/prikaz/)",
      right: "[Приказ о внедрении](/dokumenty/prikaz/)"))
}
