import Russian

/// The nouns that pages count.
extension Plural {
  static let days = Plural("день", "дня", "дней")
  static let activities = Plural("мероприятие", "мероприятия", "мероприятий")
  /// After «у»: «у 1 мероприятия», «у 3 мероприятий».
  static let ofActivities = Plural("мероприятия", "мероприятий", "мероприятий")
  static let sections = Plural("раздел", "раздела", "разделов")
  static let events = Plural("событие", "события", "событий")
  static let practices = Plural("практика", "практики", "практик")
  static let people = Plural("человек", "человека", "человек")
  static let documents = Plural("документ", "документа", "документов")
  static let mentors = Plural("наставник", "наставника", "наставников")
  /// After «у»: «у 1 функции», «у 3 функций».
  static let ofFunctions = Plural("функции", "функций", "функций")
  static let hours = Plural("час", "часа", "часов")

  /// The number and its noun, joined by a no-break space.
  func bound(_ count: Int) -> String { "\(count)\(Typography.noBreakSpace)\(form(for: count))" }

  /// The words of a link to all of them: «Все 6 практик», «Всего 21 практика».
  func all(_ count: Int) -> String {
    form(for: count) == one ? "Всего\u{A0}\(bound(count))" : "Все\u{A0}\(bound(count))"
  }
}
