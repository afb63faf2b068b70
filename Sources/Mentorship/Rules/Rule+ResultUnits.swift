import Diagnostics

extension Rule {
  /// Figures before and after are counted in the same unit.
  static let resultUnits = Rule(
    "result-units", .error, "«До» и «после» посчитаны в одних единицах"
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
