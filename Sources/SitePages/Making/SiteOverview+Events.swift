import Mentorship
import Russian
import Templates

extension SiteOverview {
  /// An event for a list, with the year where it is not the one the list is about.
  func item(for event: Event, on page: SiteAddress, in year: Int) -> EventItem {
    let day = event.firstDay
    let dayAndMonth = RussianDate.dayAndMonth(day).split(separator: " ").map(String.init)
    return EventItem(
      iso: day.iso, day: dayAndMonth[0],
      month: dayAndMonth[1] + (day.year == year ? "" : " \(day.year)\u{A0}г."),
      title: event.title, address: SiteAddress.event(event.id).relative(from: page),
      isSample: event.info.isSample, note: note(on: event))
  }

  /// The events that serve an activity, without those that prove it.
  func otherEvents(of tracked: TrackedActivity) -> [LinkItem] {
    let evidence = Set(tracked.activity.evidence.map(\.value))
    let events = relations.eventsByActivity[tracked.activity.number.value] ?? []
    return events.filter { !evidence.contains($0.id.text) }
      .sorted { ($0.firstDay, $0.id) < ($1.firstDay, $1.id) }
      .map { NamedRecord.event($0).link(from: tracked.address) }
  }

  /// What a list tells of an event beside its first day.
  private func note(on event: Event) -> String? {
    let days = event.days.value
    let parts = [
      hint(about: event), days.start == days.end ? nil : event.shortDays, event.kind,
      event.level.map { "\($0.rawValue)\u{A0}уровень" },
    ]
    return parts.compactMap(\.self).joined(separator: " · ").nonEmpty
  }

  /// That an event takes place right now.
  private func hint(about event: Event) -> String? {
    guard event.firstDay <= date, date <= event.lastDay else { return nil }
    return event.firstDay == event.lastDay ? "сегодня" : "идёт сейчас"
  }
}
