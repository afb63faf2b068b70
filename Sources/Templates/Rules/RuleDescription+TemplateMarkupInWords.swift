import Diagnostics

extension RuleDescription {
  /// No markup stands where only words may.
  static let templateMarkupInWords = RuleDescription(
    "template-markup-in-words", .error,
    title: "Разметка не стоит там, где возможен только текст",
    reason: "В заголовке окна и в атрибуте теги показались бы знаками.",
    remedy: "Возьмите поле с текстом.",
    example: .html(
      wrong: "<title>{{{body}}}</title>",
      right: "<title>{{title}}</title>"))
}
