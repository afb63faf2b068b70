import Mentorship
import Russian

/// Days as `RussianDate` writes them, kept on one line by no-break spaces.
enum BoundDate {
  /// `15 ноября 2021 г.`
  static func long(_ date: PlainDate) -> String { bound(RussianDate.long(date)) }

  /// `15 ноября`
  static func dayAndMonth(_ date: PlainDate) -> String { bound(RussianDate.dayAndMonth(date)) }

  /// `15 ноября`, with the year where it is not the one the reader has in mind.
  static func brief(_ date: PlainDate, near other: PlainDate) -> String {
    date.year == other.year ? dayAndMonth(date) : long(date)
  }

  /// A stretch as part of a sentence: `с 1 по 30 сентября 2021 г.`
  static func full(_ days: DayInterval) -> String { Phrase.days(days).words }

  /// A stretch in the shortest form that names its days: `1–30 сентября 2021 г.`
  static func byDays(_ days: DayInterval) -> String {
    Typography.bind(RussianDate.byDays(days))
      .replacing(" г.", with: "\(Typography.noBreakSpace)г.")
  }

  private static func bound(_ text: String) -> String {
    text.split(separator: " ").joined(separator: String(Typography.noBreakSpace))
  }
}

extension DateView {
  /// The day in full: `15 ноября 2021 г.`
  init(long date: PlainDate) { self.init(iso: date.iso, text: BoundDate.long(date)) }

  /// The day in figures: `15.11.2021`.
  init(short date: PlainDate) { self.init(iso: date.iso, text: RussianDate.short(date)) }
}
