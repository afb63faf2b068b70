import Diagnostics

extension Rule {
  /// A number stands for one mentor only.
  static let duplicateMentorNumber = Rule(
    RuleDescription(
      "duplicate-mentor-number", .error,
      title: "Номер наставника единственный",
      reason: """
        Номер стоит вместо закрытого имени и в адресе страницы. У двух людей с одним номером \
        страница была бы одна.
        """,
      remedy: """
        Оставьте номер тому, кто получил его раньше, а у другого сотрите строку: свободный номер \
        впишет check --fix. Обычно файл скопировали вместе с номером.
        """,
      example: .yaml(
        wrong: """
          номер: 3
          фио: Эталонов Пётр Ильич
          """,
        right: """
          номер: 4
          фио: Эталонов Пётр Ильич
          """))
  ) { context in
    var first: [Int: SourceSpan] = [:]
    return context.catalog.mentors.compactMap { mentor in
      guard let number = mentor.number else { return nil }
      guard let earlier = first[number.value] else {
        first[number.value] = number.span
        return nil
      }
      return Finding(
        at: number.span, "номер \(number.value) уже у другого наставника",
        notes: [
          Note("у него", at: earlier),
          Note(
            "у того, кто пришёл позже, сотрите строку «номер»: свободный номер впишет check --fix"),
        ], on: mentor.info.key)
    }
  }
}
