import Mentorship
import Russian

extension SiteOverview {
  /// What is missing and what happens next, as far as the records tell.
  func note(on tracked: TrackedActivity) -> NoteView? {
    let state = tracked.status.state
    if isUnmarked(state) { return note(state, "В архиве.", archived(tracked)) }
    switch state {
    case .overdue:
      return note(state, "Чего не хватает.", missing(in: tracked))
    case .stale(let last):
      return note(state, "Чего не хватает.", staleness(last))
    case .undetermined:
      return note(state, "Срок не определён.", vagueness(of: tracked.deadline.effective))
    case .planned, .inProgress:
      guard tracked.status.dependsOnAnotherRecord else { return nil }
      return note(state, "Срок зависит от другого события.", waiting(for: tracked))
    case .done, .doneLate, .cancelled: return nil
    }
  }

  private func note(_ state: ActivityStatus.State, _ lead: String, _ text: String) -> NoteView {
    NoteView(
      code: status(of: state).code, lead: Typography.bind(lead), text: Typography.bind(text))
  }

  private func missing(in tracked: TrackedActivity) -> String {
    guard tracked.stretches.isEmpty else { return missingMarks(in: tracked.stretches) }
    let lack =
      tracked.evidence.isEmpty
      ? "Нет ни отметки об исполнении, ни подтверждений."
      : "Подтверждения есть, но отметки об исполнении ещё нет."
    return "\(lack) Когда она появится, мероприятие станет «\(word(for: .doneLate))»."
  }

  /// The stretches without their marks, and the status that follows once they have them.
  private func missingMarks(in stretches: [TrackedActivity.Stretch]) -> String {
    let unmarked = stretches.filter { $0.state.kind == .overdue }.map(\.days)
    let isComplete = stretches.allSatisfy { $0.state.isDone || $0.state.kind == .overdue }
    let next = word(for: isComplete ? .doneLate : .inProgress)
    let names = unmarked.map { "«\(RussianDate.short($0))»" }.joined(separator: ", ")
    return unmarked.count == 1
      ? "За срок \(names) нет отметки об исполнении. Когда она появится, мероприятие станет «\(next)»."
      : "За сроки \(names) нет отметок об исполнении. "
        + "Когда появятся все, мероприятие станет «\(next)»."
  }

  private func archived(_ tracked: TrackedActivity) -> String {
    tracked.stretches.contains { $0.state.isDone }
      ? "Отмечены не все сроки." : "Отметки об исполнении в плане нет."
  }

  private func staleness(_ last: PlainDate?) -> String {
    let rule =
      "Подтверждение считается свежим "
      + Plural.days.bound(ActivityStatus.freshDays) + "."
    guard let last else { return "Подтверждений ещё не было. " + rule }
    let age = Plural.days.bound(last.days(to: date))
    return "Последнее подтверждение — \(BoundDate.long(last)), \(age) назад. " + rule
  }

  private func vagueness(of outcome: Deadline.Outcome) -> String {
    guard case .ambiguous = outcome else {
      return "Из слов документа не следует, в какие дни мероприятие должно быть исполнено."
    }
    return "Слова документа можно прочитать по-разному, точный срок школа ещё не назвала."
  }

  private func waiting(for tracked: TrackedActivity) -> String {
    tracked.status.state.kind == .planned
      ? "Пока подтверждений нет, мероприятие считается запланированным."
      : "Статус определён по дате последнего подтверждения."
  }
}
