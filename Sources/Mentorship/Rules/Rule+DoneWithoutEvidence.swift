import Diagnostics

extension Rule {
  /// Every activity reported as done names what proves it.
  static let doneWithoutEvidence = Rule(
    "done-without-evidence", .error, "У исполненного мероприятия названы подтверждения"
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
