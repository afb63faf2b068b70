import Mentorship
import Russian
import Templates

extension ActivityPage {
  /// The page of the activity at a place in the plan.
  init(_ overview: SiteOverview, at index: Int) {
    let tracked = overview.activities[index]
    let activity = tracked.activity
    let page = tracked.address
    let neighbours = overview.activities.neighbours(of: index) {
      LinkItem(title: $0.numberedTitle, address: $0.address.relative(from: page))
    }
    self.init(
      frame: makeFrame(of: tracked, overview),
      eyebrow: "Мероприятие \(activity.number.value.text) · Раздел \(tracked.section.label)",
      isSample: overview.isSample(tracked), title: tracked.fullTitle,
      status: overview.status(of: tracked),
      partOf: tracked.heading.map { "\($0.number.value.text). \($0.title)" },
      points: activity.contents.map { TextItem(text: $0) },
      deadline: activity.deadline.value, understood: overview.understood(tracked),
      intervals: tracked.stretches.map { days, state in
        IntervalRow(period: .days(days), status: overview.status(of: state))
      },
      move: activity.postponement.map { move in
        MoveView(deadline: move.deadline.value, reason: move.reason.withoutFullStop)
      },
      cancellation: knownCancellation(of: activity, by: overview.date),
      clause: activity.basis ?? tracked.heading?.basis,
      rolesLabel: activity.roleNames.count > 1 ? "Ответственные" : "Ответственный",
      roles: overview.roleItems(of: activity, on: page),
      result: activity.result.value.nonEmpty,
      doneDates: activity.completions.map(\.value).filter { $0 <= overview.date }
        .map { DateView(long: $0) },
      evidence: tracked.evidence.map { $0.link(from: page) },
      practices: overview.practices(serving: activity.number.value, on: page),
      events: overview.otherEvents(of: tracked),
      note: overview.note(on: tracked),
      section: LinkItem(
        title: "\(tracked.section.number.value.text). \(tracked.section.title)",
        address: tracked.section.address.relative(from: page)),
      previous: neighbours.previous, next: neighbours.next)
  }
}

private func makeFrame(of tracked: TrackedActivity, _ overview: SiteOverview) -> PageFrame {
  let activity = tracked.activity
  return overview.frame(
    of: tracked.address,
    PageHead(
      title: tracked.numberedTitle,
      description: "Мероприятие \(tracked.numberedTitle.withoutFullStop): срок, ответственные, "
        + "результат, статус и подтверждения."),
    under: [
      .home, .plan,
      Crumb(
        title: "Раздел \(tracked.section.number.value.text)", address: tracked.section.address),
    ],
    statuses: true, changed: overview.site.plan.lastChange(of: activity, by: overview.date))
}

/// The end of an activity, as far as it is known on a day.
private func knownCancellation(of activity: Activity, by date: PlainDate) -> CancellationView? {
  guard let cancellation = activity.cancellation, cancellation.date.value <= date else {
    return nil
  }
  return CancellationView(
    date: DateView(long: cancellation.date.value), reason: cancellation.reason.withoutFullStop)
}
