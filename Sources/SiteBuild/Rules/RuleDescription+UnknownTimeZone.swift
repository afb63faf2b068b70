import Diagnostics

extension RuleDescription {
  /// The time zone is one that the system knows.
  static let unknownTimeZone = RuleDescription(
    "unknown-time-zone", .error,
    title: "Часовой пояс назван так, как его знает система",
    reason: "От часового пояса зависит, какой сегодня день, а от дня — какие сроки уже прошли.",
    remedy: """
      Напишите, например, Europe/Samara или Europe/Moscow. Без этой строки берётся Europe/Samara.
      """,
    example: .yaml(
      wrong: "часовой пояс: Самара",
      right: "часовой пояс: Europe/Samara"))
}
