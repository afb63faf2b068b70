import Diagnostics

extension RuleDescription {
  /// Every template is reached from a page.
  static let templateUnused = RuleDescription(
    "template-unused", .warning,
    title: "Каждый шаблон где-нибудь используется",
    reason: """
      Шаблон, который никто не включает, обычно назван с опечаткой: его правки не видны на сайте.
      """,
    remedy: "Исправьте имя файла или удалите его.",
    example: .html(
      wrong: "templates/hoem.mustache",
      right: "templates/home.mustache"))
}
