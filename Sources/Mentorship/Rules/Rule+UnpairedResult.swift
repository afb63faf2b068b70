import Diagnostics

extension Rule {
  /// A figure before stands beside a figure after.
  static let unpairedResult = Rule(
    RuleDescription(
      "unpaired-result", .error,
      title: "У результата есть и «до», и «после»",
      reason: """
        Одно число ничего не доказывает: видно только, сколько стало, но не с чего начинали.
        """,
      remedy: """
        Добавьте недостающее число. Если его не мерили, уберите результат и расскажите о нём \
        словами.
        """,
      example: .yaml(
        wrong: """
          результаты:
            - {показатель: Уроки с обратной связью, после: 81 %}
          """,
        right: """
          результаты:
            - {показатель: Уроки с обратной связью, до: 38 %, после: 81 %}
          """))
  ) { context in
    context.findings { result in
      switch (result.before, result.after) {
      case (let before?, nil):
        ("«до» без «после»", before.span, "добавьте «после» или уберите «до»")
      case (nil, let after?): ("«после» без «до»", after.span, "добавьте «до» или уберите «после»")
      case (nil, nil), (_?, _?): nil
      }
    }
  }
}
