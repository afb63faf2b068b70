import Diagnostics

extension Rule {
  /// Figures before and after are counted in the same unit.
  static let resultUnits = Rule(
    RuleDescription(
      "result-units", .error,
      title: "«До» и «после» посчитаны в одних единицах",
      reason: "Проценты и баллы нельзя сравнить, и прирост по ним не посчитать.",
      remedy: "Запишите оба числа в одних единицах.",
      example: .yaml(
        wrong: """
          результаты:
            - {показатель: Удовлетворённость, до: 3 балла, после: 81 %}
          """,
        right: """
          результаты:
            - {показатель: Удовлетворённость, до: 60 %, после: 81 %}
          """))
  ) { context in
    context.findings { result in
      guard let before = result.before, let after = result.after,
        !before.value.hasUnit(of: after.value)
      else { return nil }
      return (
        "\(unit(after.value)), а «до» — \(unit(before.value))", after.span,
        "запишите оба числа в одних единицах: 38 % и 81 %"
      )
    }
  }
}

private func unit(_ quantity: Quantity) -> String {
  quantity.unit.map { "«\($0)»" } ?? "без единицы"
}
