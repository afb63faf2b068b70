private import Foundation

/// The day of a build when neither the command line nor the content names it.
package enum BuildDate {
  /// The day of `SOURCE_DATE_EPOCH`, else today, in a time zone (`Europe/Samara`).
  ///
  /// - Parameters:
  ///   - epoch: the text of the variable `SOURCE_DATE_EPOCH`, if it is set.
  ///   - now: seconds since 1970 in UTC; the clock if not given.
  /// - Throws: wrong use, for an epoch that is no number of seconds or a zone nobody knows.
  package static func day(in zone: String, epoch: String?, now: Int? = nil) throws -> CalendarDay {
    let seconds: Int
    if let epoch {
      seconds = try parse(epoch: epoch)
    } else {
      seconds = now ?? Int(Date().timeIntervalSince1970)
    }
    return try day(of: seconds, in: zone)
  }

  /// Whether the name is that of a time zone.
  package static func knows(zone: String) -> Bool { timeZone(zone) != nil }

  private static func parse(epoch: String) throws -> Int {
    let digits = epoch.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard digits, let seconds = Int(epoch), seconds <= lastSecond else {
      throw BuildFailure.wrongUse(
        "SOURCE_DATE_EPOCH=«\(epoch)» — не число секунд с 1970 года",
        "например, 1636934400 — это 15 ноября 2021 года")
    }
    return seconds
  }

  private static func day(of seconds: Int, in zone: String) throws -> CalendarDay {
    guard let timeZone = timeZone(zone) else {
      throw BuildFailure.wrongUse(
        "«\(zone)» — неизвестный часовой пояс", "например, Europe/Samara или Europe/Moscow")
    }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    let parts = calendar.dateComponents(
      [.year, .month, .day], from: Date(timeIntervalSince1970: Double(seconds)))
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let found = CalendarDay(year: year, month: month, day: day)
    else { throw BuildFailure(.outsideWorld, "часы показывают день вне календаря: \(seconds) с") }
    return found
  }

  /// The last second of the year 9998, so that no zone reaches past the year 9999.
  private static let lastSecond = 253_370_764_799

  private static func timeZone(_ name: String) -> TimeZone? {
    name.isEmpty ? nil : TimeZone(identifier: name)
  }
}
