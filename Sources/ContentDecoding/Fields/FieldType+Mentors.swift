import ContentSyntax
import Diagnostics
import Mentorship

extension FieldType where Value == Int {
  /// A whole number that is not negative.
  static let count = FieldType.scalar("целое число", expected: "пишется цифрами: 8") { text in
    text.count <= 6 && text.utf8.allSatisfy(isDigit) ? Int(text) : nil
  }

  /// A year of four digits.
  static let year = FieldType.scalar("год", expected: "год пишется четырьмя цифрами: 2003") {
    text in
    text.utf8.count == 4 && text.utf8.allSatisfy(isDigit) ? Int(text) : nil
  }
}

extension FieldType where Value == Quantity {
  /// A number with a unit or without.
  static let quantity = FieldType.scalar(
    "число с единицей", expected: "пишется число, пробел и единица: 40 %, 3,2 балла",
    Quantity.init)
}

extension FieldType where Value == DayInterval {
  /// A day, or two days with a slash between.
  static let days = FieldType.interval(
    "день или промежуток дней", expected: "2021-09-20 или 2021-09-20/2021-09-24"
  ) { days in
    days.start != nil && days.end != nil
  }
}

extension FieldType where Value == PracticeMaterial {
  /// The id of a document or the path of a file.
  static let material = FieldType("id документа или файл") { node, journal in
    guard let text = journal.scalar(node, wanted: "id документа или файл") else { return nil }
    if ID<SchoolDocument>.isValid(text) { return .document(text) }
    return FieldType<String>.filePath.read(node, &journal).map(PracticeMaterial.file)
  }
}

extension FieldType where Value == EventParticipants {
  /// How many people, or the ids of mentors.
  static let participants = FieldType("число или id наставников") { node, journal in
    if case .scalar(let text) = node.kind, let first = text.utf8.first, isDigit(first) {
      return FieldType<Int>.count.read(node, &journal).map(EventParticipants.count)
    }
    return FieldType<[Located<String>]>.list(
      of: FieldType<String>.verbatim.located(), named: "id наставников"
    ).read(node, &journal).map(EventParticipants.mentors)
  }
}

extension FieldType where Value == ID<Consent> {
  /// The name of a consent.
  static let consentID = FieldType.scalar(
    "id согласия", expected: "id — латинские строчные буквы, цифры и дефис: s-007", ID<Consent>.init
  )
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
