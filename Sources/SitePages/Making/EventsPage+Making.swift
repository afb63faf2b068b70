import Mentorship
import Russian
import Templates

extension EventsPage {
  /// A sheet of the list; the first begins with what lies ahead.
  init(_ overview: SiteOverview, sheet number: Int) {
    let calendar = overview.calendar
    let sheet = Pagination(list: .events, number: number, total: calendar.past.count)
    let title = "События и\u{A0}обучение\(sheet.titleEnding)"
    self.init(
      frame: overview.frame(
        of: sheet.address,
        PageHead(
          title: title,
          description: "События и обучение программы наставничества: предстоящие и прошедшие"
            + (number == 1 ? "." : ", страница \(number).")),
        under: sheet.crumbs(title: title, in: .events),
        changed: overview.lastChange(of: .events(sheet: number))),
      title: title, lead: sayHowMany(calendar), isFirst: number == 1,
      coming: number == 1
        ? calendar.coming.map {
          overview.item(for: $0, on: sheet.address, in: overview.date.year)
        } : [],
      years: groupByYear(sheet.records(of: calendar.past), overview, on: sheet.address),
      pagination: sheet.links)
  }
}

private func sayHowMany(_ calendar: EventCalendar) -> String {
  guard !calendar.events.isEmpty else {
    return Typography.bind(
      "События пока не предусмотрены. Когда они появятся, здесь будут их даты и рассказы о них.")
  }
  let total = Plural.events.bound(calendar.events.count)
  switch (calendar.coming.count, calendar.past.count) {
  case (0, 1): return "\(total), оно\u{A0}прошло"
  case (1, 0): return "\(total), оно\u{A0}впереди"
  case (0, _): return "\(total), все\u{A0}прошли"
  case (_, 0): return "\(total), все\u{A0}впереди"
  case (let coming, _): return "\(total), из\u{A0}них \(coming)\u{A0}впереди"
  }
}

/// The events under headings of their years; they come sorted by day.
private func groupByYear(
  _ events: ArraySlice<Event>, _ overview: SiteOverview, on page: SiteAddress
) -> [EventYear] {
  events.chunked { $0.firstDay.year == $1.firstDay.year }.map { events in
    let year = events[events.startIndex].firstDay.year
    return EventYear(
      anchor: "g-\(year)", title: "Прошли в\u{A0}\(year)\u{A0}году",
      events: events.map { overview.item(for: $0, on: page, in: year) })
  }
}

extension ArraySlice {
  /// The longest stretches in which each element belongs with the one before it.
  fileprivate func chunked(by belong: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices.dropFirst() where !belong(self[index - 1], self[index]) {
      chunks.append(self[start..<index])
      start = index
    }
    return start < endIndex ? chunks + [self[start..<endIndex]] : chunks
  }
}
