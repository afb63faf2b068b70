import Diagnostics

extension RuleDescription {
  /// No value stands in code.
  static let templateTagInCode = RuleDescription(
    "template-tag-in-code", .error,
    title: "Значение не стоит в скрипте и стиле",
    reason: """
      Экранирование для текста в коде не действует: значение могло бы стать частью программы.
      """,
    remedy: "Передайте значение в атрибуте «data-…» и прочтите его в файле скрипта.",
    example: .html(
      wrong: "<script>let day = '{{date}}'</script>",
      right: "<p data-day=\"{{date}}\"></p>"))
}
