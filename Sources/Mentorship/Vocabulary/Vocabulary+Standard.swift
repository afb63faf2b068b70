extension Vocabulary {
  /// The lists of the program, used for every list that the school does not give.
  ///
  /// The roles stand as in the official plan; functions, forms and kinds are a proposal that a
  /// school edits.
  package static let standard = Vocabulary(
    roles: [Term("Руководитель ОО"), Term("Куратор в ОО"), Term("Педагог-наставник")],
    functions: terms(
      "предметник", "методист", "психолог", "классный руководитель", "цифровая среда", "инклюзия",
      "консультант", "управленец"),
    groups: terms(
      "молодой специалист", "вновь принятый педагог", "педагог после перерыва",
      "педагог с профессиональными дефицитами",
      "педагог, обучающиеся которого показывают низкие результаты", "студент-практикант",
      "кадровый резерв"),
    forms: terms(
      "педагог – педагог", "руководитель – педагог", "педагог вуза – молодой педагог",
      "работодатель – студент", "социальный партнёр – педагог"),
    kinds: terms(
      "традиционное", "групповое", "краткосрочное", "реверсивное", "ситуационное", "скоростное",
      "дистанционное"),
    documentKinds: [
      Term("закон", plural: "законы"), Term("распоряжение", plural: "распоряжения"),
      Term("приказ", plural: "приказы"), Term("письмо", plural: "письма"),
      Term("положение", plural: "положения"), Term("программа", plural: "программы"),
      Term("дорожная карта", plural: "дорожные карты"), Term("план", plural: "планы"),
      Term("отчёт", plural: "отчёты"),
      Term("аналитическая справка", plural: "аналитические справки"),
      Term("протокол", plural: "протоколы"), Term("форма", plural: "формы"),
    ],
    abbreviations: [
      Term("ОО", expansion: "образовательная организация"),
      Term("ОУ", expansion: "образовательное учреждение"),
      Term("РЦ", expansion: "ресурсный центр"),
      Term("КПК", expansion: "курсы повышения квалификации"),
    ])

  private static func terms(_ names: String...) -> [Term] { names.map { Term($0) } }
}
