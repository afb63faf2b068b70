import Diagnostics

extension Rule {
  /// A share is not over the whole.
  static let resultPercent = Rule(
    "result-percent", .warning, "Доля в результате не больше 100 %"
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
