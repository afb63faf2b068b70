import Mentorship

/// The events in their order in time, and which of them are over.
struct EventCalendar: Sendable {
  /// By their first days, the earliest first; those of one day by their last days and ids.
  let events: [Event]
  /// Those that are not over, in the same order.
  let coming: [Event]
  /// Those that are over, the latest first.
  let past: [Event]

  /// - Parameter date: the day on which an event that ends then is not over yet.
  init(of events: [Event], on date: PlainDate) {
    self.events = events.sorted {
      ($0.firstDay, $0.lastDay, $0.id) < ($1.firstDay, $1.lastDay, $1.id)
    }
    coming = self.events.filter { $0.lastDay >= date }
    past = self.events.reversed().filter { $0.lastDay < date }
  }
}

extension Event {
  /// The day it begins on, or ends on where it has always been going on.
  var firstDay: PlainDate { days.value.start ?? days.value.end ?? .earliest }
  /// Its days in the shortest form, broken over lines at the dash alone.
  var shortDays: String {
    RussianDate.byDays(days.value).split(separator: " – ")
      .map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: "\u{A0}– ")
  }
  /// The day it ends on; the last of all days where no end is named.
  var lastDay: PlainDate { days.value.end ?? .latest }
}
