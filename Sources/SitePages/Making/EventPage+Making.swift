import Mentorship
import Russian
import Templates

extension EventPage {
  /// The page of the event at a place in time.
  init(_ overview: SiteOverview, at index: Int) {
    let event = overview.calendar.events[index]
    let page = SiteAddress.event(event.id)
    let days = event.shortDays
    let neighbours = overview.calendar.events.neighbours(of: index) {
      LinkItem(
        title: $0.title, address: SiteAddress.event($0.id).relative(from: page),
        caption: $0.shortDays)
    }
    self.init(
      frame: overview.frame(
        of: page,
        PageHead(
          title: "\(event.title) — \(days)",
          description: "\(event.title.withoutFullStop) (\(days)): что было и\u{A0}кто участвовал."),
        under: [.home, .events], changed: overview.lastChange(of: .event(index))),
      eyebrow: "\(event.kind?.capitalised ?? "Событие") · \(days)",
      isSample: event.info.isSample, title: event.title,
      body: event.body.isEmpty ? nil : event.body.html(on: page, in: overview.site),
      pictures: overview.site.photos(of: event).map { picture in
        EventPicture(
          address: SiteAddress.attachment(picture.file.value).relative(from: page),
          description: picture.description)
      },
      facts: overview.facts(about: event),
      previous: neighbours.previous, next: neighbours.next)
  }
}

extension SiteOverview {
  fileprivate func facts(about event: Event) -> [Fact] {
    let facts = [
      Fact("Когда", .days(event.days.value)),
      event.level.map { Fact("Уровень", $0.rawValue) },
      event.involvement.map { Fact("Участие школы", $0) },
      participants(of: event),
      (event.link?.value).flatMap(webLink).map { link in
        Fact("Подробнее", [FactEntry(link.host, address: link.address)])
      },
      activities(of: event),
    ]
    return facts.compactMap(\.self).filter { !$0.entries.isEmpty }
  }

  private func participants(of event: Event) -> Fact? {
    switch event.participants {
    case nil: nil
    case .count(let count): Fact("Участники", Plural.people.bound(count))
    case .mentors(let ids):
      Fact(
        ids.count == 1 ? "Участник" : "Участники",
        ids.compactMap { site.mentor($0.value) }
          .map { entry(about: $0, on: .event(event.id)) })
    }
  }

  /// The activities that the event serves or proves, in the plan's order.
  private func activities(of event: Event) -> Fact {
    let served = event.activities.compactMap { activityByNumber[$0.value] }
    let numbers = Set(
      (served + (provenBy[event.id.text] ?? [])).map(\.activity.number.value))
    let links = numbers.sorted().compactMap { activityByNumber[$0] }.map { tracked in
      FactEntry(
        tracked.numberedTitle, address: tracked.address.relative(from: .event(event.id)))
    }
    return Fact(links.count > 1 ? "Пункты плана" : "Пункт плана", links)
  }
}
