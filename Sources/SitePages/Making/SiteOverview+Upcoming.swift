import Mentorship
import Russian

extension SiteOverview {
  /// The nearest last days ahead, the earliest first; what lasts the whole period has none.
  func upcoming(limit: Int, on page: SiteAddress) -> [UpcomingItem] {
    let ahead = activities.enumerated().compactMap { index, tracked in
      tracked.nextStretch(from: date).map { (index: index, stretch: $0) }
    }
    return ahead.sorted { ($0.stretch.end, $0.index) < ($1.stretch.end, $1.index) }
      .prefix(limit).map { upcoming(activities[$0.index], $0.stretch, on: page) }
  }

  private func upcoming(
    _ tracked: TrackedActivity, _ stretch: AheadStretch, on page: SiteAddress
  ) -> UpcomingItem {
    let dayAndMonth = RussianDate.dayAndMonth(stretch.end).split(separator: " ").map(String.init)
    let year = stretch.end.year == date.year ? "" : " \(stretch.end.year)\u{A0}г."
    return UpcomingItem(
      iso: stretch.end.iso, day: dayAndMonth[0], month: dayAndMonth[1] + year,
      title: tracked.numberedTitle, address: tracked.address.relative(from: page),
      note: tracked.activity.roleNames.joined(separator: ", ") + " · " + timeLeft(stretch))
  }

  private func timeLeft(_ stretch: AheadStretch) -> String {
    if let start = stretch.start, date < start {
      let days = date.days(to: start)
      return days == 1 ? "начнётся завтра" : "начнётся через\u{A0}\(Plural.days.bound(days))"
    }
    let days = date.days(to: stretch.end)
    if days == 0 { return "сегодня последний день" }
    let verb = Plural("остался", "осталось", "осталось").form(for: days)
    return "\(verb) \(Plural.days.bound(days))"
  }
}

/// A stretch of a deadline with an end that is not past.
struct AheadStretch {
  let start: PlainDate?
  let end: PlainDate

  /// Nothing for a stretch that is over or has no end.
  init?(_ days: DayInterval, from date: PlainDate) {
    guard let end = days.end, date <= end else { return nil }
    self.start = days.start
    self.end = end
  }
}

extension TrackedActivity {
  /// The first stretch that is neither done nor past.
  fileprivate func nextStretch(from date: PlainDate) -> AheadStretch? {
    guard !status.state.isDone, status.state.kind != .cancelled,
      case .dates(let days) = deadline.effective
    else { return nil }
    let open = stretches.isEmpty ? days : stretches.filter { !$0.state.isDone }.map(\.days)
    return open.compactMap { AheadStretch($0, from: date) }.min { $0.end < $1.end }
  }
}
