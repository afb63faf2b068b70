import Mentorship
import Russian

extension SiteOverview {
  /// The state of the programme in a few sentences.
  var summary: Phrase {
    let sentences =
      isArchive
      ? [share, late, unmarked, cancelled]
      : [share, late, ahead, overdue, stale, undetermined, cancelled]
    var parts: [PhrasePart] = []
    for sentence in sentences.compactMap(\.self) {
      if !parts.isEmpty { parts.append(.plain(" ")) }
      parts += sentence.parts
    }
    return Phrase(parts: parts)
  }

  private var share: Phrase {
    if doneCount == 0 { return Phrase(.said("Пока не выполнено ни одного мероприятия.")) }
    if doneCount == total { return Phrase(.said("План выполнен полностью.")) }
    return Phrase(
      .plain("Это "), .strong(Share(doneCount, of: total).text), .plain(" плана."))
  }

  private var late: Phrase? {
    counted("С опозданием выполнено ", count(.doneLate), Plural.activities)
  }

  private var ahead: Phrase? {
    let (now, planned) = (count(.inProgress), count(.planned))
    guard now > 0 else { return counted("Впереди ", planned, Plural.activities) }
    let verb = Plural("идёт", "идут", "идут").form(for: now)
    let noun = Plural.activities.form(for: now)
    let going = Phrase(.said("Сейчас \(verb) "), .number(now), .plain("\u{A0}\(noun)"))
    guard planned > 0 else { return going.followed(by: ".") }
    return Phrase(parts: going.parts + [.said(", впереди ещё "), .number(planned), .plain(".")])
  }

  private var overdue: Phrase? {
    if let sentence = counted("Просрочено ", count(.overdue), Plural.activities, of: .overdue) {
      return sentence
    }
    return doneCount < total ? Phrase(.said("Просроченных мероприятий нет.")) : nil
  }

  private var stale: Phrase? {
    counted("Нет свежих подтверждений у ", count(.stale), Plural.ofActivities, of: .stale)
  }

  private var undetermined: Phrase? {
    counted(
      "Срок не определён у ", count(.undetermined), Plural.ofActivities, of: .undetermined)
  }

  private var cancelled: Phrase? { counted("Отменено ", count(.cancelled), Plural.activities) }

  private var unmarked: Phrase? {
    counted(
      "Без отметки об исполнении осталось ", total - doneCount - count(.cancelled),
      Plural.activities)
  }

  /// Words with a number and its noun; the numbers of the activities where there are few of them.
  private func counted(
    _ words: String, _ count: Int, _ noun: Plural, of kind: ActivityStatus.Kind? = nil
  ) -> Phrase? {
    guard count > 0 else { return nil }
    let named = count <= 3 ? kind.map { ": \(numbers(of: $0))" } ?? "" : ""
    return Phrase(
      .said(words), .number(count), .plain("\u{A0}\(noun.form(for: count))\(named)."))
  }

  private func numbers(of kind: ActivityStatus.Kind) -> String {
    activities.filter { $0.status.state.kind == kind }.map(\.activity.number.value.text)
      .joined(separator: ", ")
  }
}
