import Diagnostics

extension Rule {
  /// Every activity reported as done names what proves it.
  static let doneWithoutEvidence = Rule(
    RuleDescription(
      "done-without-evidence", .error,
      title: "У исполненного мероприятия названы подтверждения",
      reason: """
        Отметка «исполнено» без документа ничего не доказывает: читатель и проверяющий должны \
        увидеть, чем она подтверждена.
        """,
      remedy: """
        Добавьте «подтверждения» с id документа, события, практики или страницы. Если подтвердить \
        пока нечем, уберите «исполнено».
        """,
      example: .yaml(
        wrong: "исполнено: 2021-04-20",
        right: """
          исполнено: 2021-04-20
          подтверждения: [prikaz-o-vnedrenii]
          """))
  ) { context in
    context.activities.compactMap { activity in
      guard let done = activity.completions.first, activity.evidence.isEmpty else { return nil }
      return Finding(
        at: done.span, "исполнено без подтверждения",
        notes: [Note("добавьте «подтверждения: [id документа]», например prikaz-o-vnedrenii")],
        on: activity.info.key)
    }
  }
}
