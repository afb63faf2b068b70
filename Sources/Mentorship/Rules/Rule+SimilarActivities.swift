import Diagnostics

extension Rule {
  /// No activity stands in the plan twice, in the same words or with other endings.
  static let similarActivities = Rule(
    RuleDescription(
      "similar-activities", .hint,
      title: "Мероприятия плана не повторяют друг друга",
      reason: """
        Одинаковые названия обычно значат, что строку скопировали и забыли переписать. Читатель не \
        поймёт, чем мероприятия различаются.
        """,
      remedy: """
        Перепишите название или удалите лишнюю строку. Если так в утверждённом плане, примите \
        замечание в «допущения».
        """,
      example: .yaml(
        wrong: """
          - номер: 1.1
            название: Назначение куратора
          - номер: 1.2
            название: Назначение кураторов
          """,
        right: """
          - номер: 1.1
            название: Назначение куратора
          - номер: 1.2
            название: Назначение наставников
          """))
  ) { context in
    var first: [Set<Substring>: Activity] = [:]
    return context.activities.compactMap { activity in
      let words = stems(of: activity.title)
      guard !words.isEmpty, let earlier = first.updateValue(activity, forKey: words) else {
        return nil
      }
      first[words] = earlier
      return similar(activity, to: earlier)
    }
  }
}

/// The beginnings of the longer words, so that endings and little words do not count.
private func stems(of title: String) -> Set<Substring> {
  let words = title.lowercased().replacing("ё", with: "е").split { !$0.isLetter && !$0.isNumber }
  return Set(words.filter { $0.count > 3 }.map { $0.prefix(7) })
}

private func similar(_ activity: Activity, to earlier: Activity) -> Finding {
  let (number, known) = (activity.number.value.text, earlier.number.value.text)
  return Finding(
    at: activity.number.span, "мероприятие \(number) называется почти как \(known)",
    notes: [
      Note("оно здесь", at: earlier.number.span),
      Note("перепишите название; если так в утверждённом плане — примите в «допущения»"),
    ],
    on: activity.info.key)
}
