import ContentSyntax
import Diagnostics
import Mentorship

extension FieldType where Value == Int {
  /// A whole number that is not negative.
  static let count = FieldType.scalar(
    ScalarShape(
      "целое число от 0 до 999999", remedy: "пишется цифрами: 8", pattern: "^[0-9]{1,6}$",
      numbers: .whole(0...999_999))
  ) { text in
    text.count <= 6 && text.utf8.allSatisfy(isDigit) ? Int(text) : nil
  }

  /// The number that stands for a mentor's name.
  static let mentorNumber = FieldType.scalar(
    ScalarShape(
      "номер от 1 до 99999", remedy: "пишется цифрами, без нулей впереди",
      pattern: "^[1-9][0-9]{0,4}$",
      numbers: .whole(Mentor.possibleNumbers))
  ) { text in
    guard text.count <= 5, text.utf8.allSatisfy(isDigit), text.first != "0" else { return nil }
    return Int(text)
  }

  /// A year of four digits.
  static let year = FieldType.scalar(
    ScalarShape(
      "год", remedy: "год пишется четырьмя цифрами: 2003", pattern: "^[0-9]{4}$",
      numbers: .whole(1000...9999))
  ) { text in
    text.utf8.count == 4 && text.utf8.allSatisfy(isDigit) ? Int(text) : nil
  }
}

extension FieldType where Value == Quantity {
  /// A number with a unit or without.
  static let quantity = FieldType.scalar(
    ScalarShape(
      "число с единицей", remedy: "пишется число, пробел и единица: 40 %, 3,2 балла",
      pattern: #"^\s*[-−]?[0-9]{1,9}(?:[.,][0-9]{1,3})?(?:\s.*)?$"#, numbers: .all),
    Quantity.init)
}

extension FieldType where Value == DayInterval {
  /// A day, or two days with a slash between.
  static let days = FieldType.interval(
    ScalarShape(
      "день или промежуток дней", remedy: "2021-09-20 или 2021-09-20/2021-09-24",
      pattern: "^\(ScalarPattern.day)(?:/\(ScalarPattern.day))?$")
  ) { days in
    days.start != nil && days.end != nil
  }
}

extension FieldType where Value == EventParticipants {
  /// How many people, or the ids of mentors.
  static let participants = FieldType(
    .either(FieldType<Int>.count.shape, .list(of: .id(.mentor)))
  ) { node, journal in
    if case .scalar(let text) = node.kind {
      if text.utf8.first(where: { $0 != UInt8(ascii: "-") }).map(isDigit) == true {
        return FieldType<Int>.count.read(node, &journal).map(EventParticipants.count)
      }
      // A capital begins a name, of which a rule knows whose it is.
      if !ID<Mentor>.isValid(text), text.first?.isUppercase == false {
        journal.report(
          .invalidValue, at: node.span, "«\(text)» — не число и не id наставника",
          notes: [Note("нужно число или id наставников: 24 или [obraztsova, maketova]")])
        return nil
      }
    }
    return FieldType<[Located<String>]>.list(of: FieldType<String>.id(of: .mentor).located())
      .read(node, &journal).map(EventParticipants.mentors)
  }
}

extension FieldType where Value == ID<Consent> {
  /// The name that a consent gets.
  static let consentID = FieldType.scalar(
    ScalarShape(
      "id согласия", remedy: "id — латинские строчные буквы, цифры и дефис: s-007",
      pattern: ScalarPattern.id), ID<Consent>.init)
}

extension FieldType where Value == String {
  /// The full name of a person; one that is written otherwise is reported and kept.
  static let personName = FieldType(
    .scalar(
      ScalarShape(
        "фамилия, имя, отчество", remedy: "пишется полностью: Образцова Анна Петровна",
        pattern: PersonNameFault.pattern))
  ) { node, journal in
    guard let name = text.read(node, &journal) else { return nil }
    if let fault = PersonNameFault(name) {
      journal.report(
        .personName, at: node.span, "\(fault.words): «\(name)»", notes: [Note(fault.remedy)])
    }
    return name
  }

  /// What stands for the name of somebody who is helped.
  static let menteeCode = FieldType.scalar(
    ScalarShape(
      "код наставляемого", remedy: "имени здесь не бывает, только код: Н-01",
      pattern: "^[А-ЯЁA-Z]{1,3}-[0-9]{1,4}$")
  ) { text in
    text.wholeMatch(of: /[А-ЯЁA-Z]{1,3}-[0-9]{1,4}/) == nil ? nil : text
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
