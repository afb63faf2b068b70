import Diagnostics
import TextEdits

extension Rule {
  /// Who may have to be shown without a name has a number for good.
  static let missingMentorNumber = Rule(
    RuleDescription(
      "missing-mentor-number", .warning,
      title: "У каждого, чьё имя может быть закрыто, свой постоянный номер",
      reason: """
        Вместо закрытого имени на сайте стоит номер, и он же — адрес страницы. Пока номер не записан, \
        он зависит от других записей: уберут одну — и по сохранённому адресу окажется другой человек.
        """,
      norm: "152-ФЗ, ст. 7",
      remedy: """
        Впишите «номер» в файл наставника и больше не меняйте его. Номер ушедшего никому не \
        отдавайте: файл оставьте, добавив «наставник по».
        """,
      fix: "вписывается номер, который наставник носит сейчас",
      example: .yaml(
        wrong: """
          фио: Образцова Анна Ивановна
          работник школы: нет
          """,
        right: """
          номер: 3
          фио: Образцова Анна Ивановна
          работник школы: нет
          """))
  ) { context in
    let catalog = context.catalog
    // A record that could not be read may keep the number that would be given.
    guard !catalog.unread.contains(where: { $0.collection == .mentors }) else { return [] }
    let numbers = Mentor.numbers(of: catalog.mentors)
    let mayGive = catalog.mentors.allSatisfy { $0.numberPlace == nil || $0.number != nil }
    return catalog.mentors.compactMap { mentor in
      guard !mentor.isNamedByLaw, mentor.lacksNumber, let number = numbers[mentor.id] else {
        return nil
      }
      return missing(number, of: mentor, mayGive: mayGive)
    }
  }
}

extension Mentor {
  /// Whether nothing is written as the number; what is written and is none is an error of its own.
  fileprivate var lacksNumber: Bool {
    number == nil && (numberPlace?.text.allSatisfy(\.isWhitespace) ?? true)
  }
}

/// - Parameter mayGive: whether every number that is written could be read, so that another is free.
private func missing(_ number: Int, of mentor: Mentor, mayGive: Bool) -> Finding {
  Finding(
    at: mentor.info.span, "номер вместо имени не закреплён",
    notes: [
      Note(
        "впишите «номер: \(number)»: пока его нет, номер и адрес страницы могут перейти к другому")
    ],
    on: mentor.info.key, fix: mayGive ? keeping(number, before: mentor.info.span) : nil)
}

/// Writes the number on a line of its own before the first key; not in a record in brackets.
private func keeping(_ number: Int, before first: SourceSpan) -> Fix? {
  let start = first.range.lowerBound
  guard Mentor.possibleNumbers.contains(number), first.start.column == 1,
    first.source.bytes[start] != UInt8(ascii: "{")
  else { return nil }
  let line = first.source.bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
  let lineEnd = line.last == UInt8(ascii: "\r") ? "\r\n" : "\n"
  return .edits([TextEdit(start..<start, with: "номер: \(number)\(lineEnd)")])
}
