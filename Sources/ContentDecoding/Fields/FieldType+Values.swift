import ContentSyntax
import Diagnostics
import Mentorship

extension FieldType where Value == Bool {
  /// «да» or «нет», the only booleans.
  static let flag = FieldType(.words(name: "да или нет", Array(flags.keys).sorted())) {
    node, journal in
    guard let text = journal.scalar(node, wanted: "да или нет") else { return nil }
    if let value = flags[text] { return value }
    journal.report(
      .invalidValue, at: node.span, "«\(text)» вместо «да» или «нет»",
      notes: [Note("напишите «да» или «нет» малыми буквами")])
    return nil
  }

  private static let flags = ["да": true, "нет": false]
}

extension FieldType where Value == PlainDate {
  /// A day.
  static let date = FieldType.scalar(
    ScalarShape(
      "дата", remedy: "дата пишется год-месяц-день: 2021-04-28",
      pattern: "^\(ScalarPattern.day)$"), PlainDate.init(iso:),
    mend: { RussianDate.read($0)?.iso })
}

extension FieldType where Value == Period {
  /// The first and the last day of the programme.
  static let programmePeriod = FieldType.scalar(
    ScalarShape(
      "промежуток дат", remedy: "нужны две даты через косую черту: 2021-04-01/2022-05-31",
      pattern: "^\(ScalarPattern.day)/\(ScalarPattern.day)$"), Period.init(iso:),
    mend: RussianDate.readPeriod)
}

extension FieldType where Value == DayInterval {
  /// Two days with a slash between; a side may be open.
  static let period = FieldType.interval(
    ScalarShape(
      "промежуток дат", remedy: "нужны две даты через косую черту: 2021-04-01/2022-05-31",
      pattern: "^(?:\(day)(?:/(?:\(day)|\\.\\.))?|\\.\\./\(day))$")
  ) { _ in
    true
  }

  /// Days of a kind; two that are turned round are told from those that are none.
  static func interval(
    _ shape: ScalarShape, where isWanted: @escaping @Sendable (DayInterval) -> Bool
  ) -> FieldType {
    let plain = scalar(
      shape, { DayInterval(iso: $0).flatMap { isWanted($0) ? $0 : nil } },
      mend: RussianDate.readPeriod)
    return FieldType(plain.shape) { node, journal in
      guard case .scalar(let text) = node.kind, let days = turnedRound(text) else {
        return plain.read(node, &journal)
      }
      journal.report(
        .datesTurnedRound, at: node.span, "последний день \(days.end.iso) раньше первого",
        notes: [Note("поменяйте даты местами: \(days.end.iso)/\(days.start.iso)")])
      return nil
    }
  }

  /// The days of two dates of which the second is the earlier one.
  private static func turnedRound(_ text: String) -> (start: PlainDate, end: PlainDate)? {
    let sides = text.split(separator: "/").map { PlainDate(iso: $0) }
    guard sides.count == 2, let start = sides[0], let end = sides[1], end < start else {
      return nil
    }
    return (start, end)
  }

  private static let day = ScalarPattern.day
}

extension FieldType where Value == SchoolYear {
  /// Two years.
  static let schoolYear = FieldType.scalar(
    ScalarShape(
      "учебный год", remedy: "учебный год пишется двумя годами подряд: 2021-2022",
      pattern: "^(?!0000)[0-9]{4}-[0-9]{4}$"), SchoolYear.init)
}

extension FieldType where Value == PlanNumber {
  /// The number of a section or an activity.
  static let planNumber = FieldType.scalar(
    ScalarShape(
      "номер", remedy: "номер — целые числа через точку: 1, 1.10, 6.1.1",
      pattern: #"^[0-9]{1,4}(?:\.[0-9]{1,4})*\.?$"#, numbers: .decimal(below: 10_000)),
    PlanNumber.init)
}

extension FieldType where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of a few words.
  static func oneOf(_ name: String) -> FieldType { oneOf(name, among: Array(Value.allCases)) }
}

extension FieldType where Value: RawRepresentable, Value.RawValue == String {
  /// One of some of the words that a type knows.
  static func oneOf(_ name: String, among values: [Value]) -> FieldType {
    let words = values.map(\.rawValue)
    return FieldType(.words(name: name, words)) { node, journal in
      guard let text = journal.scalar(node, wanted: name) else { return nil }
      if let value = values.first(where: { $0.rawValue == text }) { return value }
      journal.report(
        .unknownTerm, at: node.span, "нет такого значения: «\(text)»",
        notes: Suggestion.notes(for: text, among: words),
        fix: Suggestion.certain(for: text, among: words).map { .scalar(at: node.span, $0) })
      return nil
    }
  }
}
