import Mentorship
import Russian
import Templates

extension EventDigest {
  /// The nearest and the latest events; nothing for a section without events.
  init?(_ overview: SiteOverview) {
    let calendar = overview.calendar
    guard !calendar.events.isEmpty else { return nil }
    func items(_ events: [Event]) -> [EventItem] {
      events.prefix(3).map { overview.item(for: $0, on: .home, in: overview.date.year) }
    }
    self.init(
      address: SiteAddress.events.relative(from: .home),
      caption: Plural.events.all(calendar.events.count),
      coming: items(calendar.coming), past: items(calendar.past))
  }
}
