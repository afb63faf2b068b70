import Diagnostics

extension Rule {
  /// A figure before stands beside a figure after.
  static let unpairedResult = Rule(
    "unpaired-result", .error, "У результата есть и «до», и «после»"
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
