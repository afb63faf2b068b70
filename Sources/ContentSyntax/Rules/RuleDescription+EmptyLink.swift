import Diagnostics

extension RuleDescription {
  /// A link has words.
  static let emptyLink = RuleDescription(
    "empty-link", .error,
    title: "У каждой ссылки есть слова",
    reason: """
      Ссылку без слов не видно на странице: по ней нельзя ни нажать, ни перейти с клавиатуры.
      """,
    norm: "ГОСТ Р 52872-2019; WCAG 2.2, уровень AA",
    remedy: "Напишите в квадратных скобках, куда ведёт ссылка, или удалите её.",
    example: .markdown(
      wrong: "[](/dokumenty/prikaz/)",
      right: "[Приказ о внедрении](/dokumenty/prikaz/)"))
}
