import Diagnostics

extension Rule {
  /// The year when a mentor began to teach is a likely one.
  static let teachingSince = Rule(
    RuleDescription(
      "teaching-since", .warning,
      title: "Год начала стажа правдоподобен",
      reason: """
        По этому году сайт считает педагогический стаж. Год из будущего или довоенный — опечатка.
        """,
      remedy: "Впишите год, с которого человек преподаёт, четырьмя цифрами.",
      example: .yaml(
        wrong: "стаж с: 1903",
        right: "стаж с: 2003"))
  ) { context in
    context.catalog.mentors.compactMap { mentor in
      guard let year = mentor.teachingSince?.value, !(1940...context.date.year).contains(year)
      else { return nil }
      return Finding(
        at: mentor.places[.teachingSince] ?? mentor.info.span,
        year < 1940 ? "стаж с \(year) года слишком велик" : "стаж с \(year) года ещё не начался",
        notes: [Note("«стаж с» — год, с которого наставник преподаёт: 2003")], on: mentor.info.key)
    }
  }
}
