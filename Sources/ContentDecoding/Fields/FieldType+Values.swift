import ContentSyntax
import Diagnostics
import Mentorship

extension FieldType where Value == Bool {
  /// «да» or «нет», the only booleans.
  static let flag = FieldType.scalar("да или нет", expected: "напишите «да» или «нет»") { text in
    ["да": true, "нет": false][text]
  }
}

extension FieldType where Value == PlainDate {
  /// A day.
  static let date = FieldType.scalar(
    "дата", expected: "дата пишется год-месяц-день: 2021-04-28", PlainDate.init(iso:))
}

extension FieldType where Value == Period {
  /// The first and the last day of the programme.
  static let programmePeriod = FieldType.scalar(
    "промежуток дат", expected: "нужны две даты через косую черту: 2021-04-01/2022-05-31",
    Period.init(iso:))
}

extension FieldType where Value == DayInterval {
  /// Two days with a slash between; a side may be open.
  static let period = FieldType.interval(
    "промежуток дат", expected: "нужны две даты через косую черту: 2021-04-01/2022-05-31"
  ) { _ in
    true
  }

  /// Days of a kind; two that are turned round are told from those that are none.
  static func interval(
    _ name: String, expected: String, where isWanted: @escaping @Sendable (DayInterval) -> Bool
  ) -> FieldType {
    FieldType(name) { node, findings in
      guard let text = findings.scalar(node, wanted: name) else { return nil }
      if let days = DayInterval(iso: text), isWanted(days) { return days }
      let sides = text.split(separator: "/").map { PlainDate(iso: $0) }
      if sides.count == 2, let first = sides[0], let last = sides[1] {
        findings.report(
          "dates-turned-round", at: node.span, "последний день \(last.iso) раньше первого",
          notes: [Note("поменяйте даты местами: \(last.iso)/\(first.iso)")])
      } else {
        findings.report(
          "invalid-value", at: node.span, "«\(text)» — не \(name)", notes: [Note(expected)])
      }
      return nil
    }
  }
}

extension FieldType where Value == SchoolYear {
  /// Two years.
  static let schoolYear = FieldType.scalar(
    "учебный год", expected: "учебный год пишется двумя годами подряд: 2021-2022", SchoolYear.init)
}

extension FieldType where Value == PlanNumber {
  /// The number of a section or an activity.
  static let planNumber = FieldType.scalar(
    "номер", expected: "номер — целые числа через точку: 1, 1.10, 6.1.1", PlanNumber.init)
}

extension FieldType where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of a few words.
  static func oneOf(_ name: String) -> FieldType {
    FieldType(name) { node, journal in
      guard let text = journal.scalar(node, wanted: name) else { return nil }
      if let value = Value(rawValue: text) { return value }
      journal.report(
        "unknown-term", at: node.span, "нет такого значения: «\(text)»",
        notes: Suggestion.notes(for: text, among: Value.allCases.map(\.rawValue)))
      return nil
    }
  }
}
