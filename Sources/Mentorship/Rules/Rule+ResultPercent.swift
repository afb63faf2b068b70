import Diagnostics

extension Rule {
  /// A share is not over the whole.
  static let resultPercent = Rule(
    RuleDescription(
      "result-percent", .warning,
      title: "Доля в результате не больше 100 %",
      reason: """
        Доля не бывает больше целого. Обычно потеряна запятая или вместо доли записан прирост.
        """,
      remedy: "Проверьте число. Прирост виден сам, если указаны «до» и «после».",
      example: .yaml(
        wrong: """
          результаты:
            - {показатель: Охват, до: 40 %, после: 410 %}
          """,
        right: """
          результаты:
            - {показатель: Охват, до: 40 %, после: 41 %}
          """))
  ) { context in
    context.findings { result in
      guard let over = [result.before, result.after].compactMap(\.self).first(where: \.isOverWhole)
      else { return nil }
      return (
        "\(over.value.number) % больше целого", over.span,
        "проверьте число; рост показывают числами «до» и «после»"
      )
    }
  }
}

extension Located<Quantity> {
  fileprivate var isOverWhole: Bool { value.unit == "%" && value.thousandths > 100_000 }
}
