import Mentorship

extension Plan {
  /// The day of the latest change that is known on a day.
  func lastChange(by date: PlainDate) -> PlainDate? {
    latest(updated, else: activities.flatMap(\.dates), by: date)
  }

  /// The same for one activity.
  func lastChange(of activity: Activity, by date: PlainDate) -> PlainDate? {
    latest(updated, else: activity.dates, by: date)
  }
}

extension SchoolDocument {
  /// The day of the latest change that is known on a day.
  func lastChange(by date: PlainDate) -> PlainDate? {
    latest(updated, else: [self.date, published, repealed].compactMap(\.self), by: date)
  }
}

extension Mentor {
  /// The day on which the mentor last began or ended, as known on a day; all other dates of the
  /// record may be closed.
  func lastChange(by date: PlainDate) -> PlainDate? {
    latest(nil, else: [since.value] + (until.map { [$0.value] } ?? []), by: date)
  }
}

extension Practice {
  /// The day of the latest change that is known on a day.
  func lastChange(by date: PlainDate) -> PlainDate? {
    latest(updated, else: [review?.date.value].compactMap(\.self), by: date)
  }
}

extension Event {
  /// The day of the latest change that is known on a day.
  func lastChange(by date: PlainDate) -> PlainDate? {
    latest(updated, else: [days.value.start, days.value.end].compactMap(\.self), by: date)
  }
}

extension FreePage {
  /// The day of the latest change that is known on a day.
  func lastChange(by date: PlainDate) -> PlainDate? { latest(updated, else: [], by: date) }
}

extension SiteOverview {
  /// The day of the latest change that a page shows; nothing where no record knows one.
  func lastChange(of subject: PageSubject) -> PlainDate? {
    switch subject {
    case .home: recordsChange
    case .siteMap: latest(recordsChange, pagesChange)
    case .about, .plan, .planOfRole, .planOfStatus: planChange
    case .activity(let index): site.plan.lastChange(of: activities[index].activity, by: date)
    case .practices: practicesChange
    case .practice(let index): practices.practices[index].lastChange(by: date)
    case .documents: documentsChange
    case .document(let index): site.documents[index].lastChange(by: date)
    case .mentors, .mentorsOfFunction, .mentorsOfSubject: mentorsChange
    case .mentor(let index): roster.all[index].lastChange(by: date)
    case .events: eventsChange
    case .event(let index): calendar.events[index].lastChange(by: date)
    case .freePage(let index): site.pages[index].lastChange(by: date)
    case .contacts, .personalData, .notFound: nil
    }
  }

  /// The latest change of what the first page tells of.
  private var recordsChange: PlainDate? {
    latest(planChange, documentsChange, practicesChange, mentorsChange, eventsChange)
  }
}

extension Activity {
  /// The days its record names, but for deadlines.
  fileprivate var dates: [PlainDate] {
    completions.map(\.value) + (cancellation.map { [$0.date.value] } ?? [])
  }
}

private func latest(_ days: PlainDate?...) -> PlainDate? { days.compactMap(\.self).max() }

/// The day the curator gives, else the latest of the record; nothing later than `limit`.
private func latest(
  _ given: PlainDate?, else dates: [PlainDate], by limit: PlainDate
) -> PlainDate? {
  if let given, given <= limit { return given }
  return dates.filter { $0 <= limit }.max()
}
