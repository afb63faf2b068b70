import Diagnostics

extension RuleDescription {
  /// Every page has its template.
  static let templateMissing = RuleDescription(
    "template-missing", .error,
    title: "Для каждой страницы есть шаблон",
    reason: "Без шаблона страницу не из чего составить.",
    remedy: "Верните файл из проекта или исправьте его имя.",
    example: .html(
      wrong: "templates/hom.mustache",
      right: "templates/home.mustache"))
}
