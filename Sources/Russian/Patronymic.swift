/// What a Russian patronymic tells of the name it belongs to.
package enum Patronymic {
  /// Whether it is a woman's, and the cases in which it stands, by its ending; nothing where that tells
  /// neither.
  ///
  /// - Parameter patronymic: in small letters.
  package static func reading(of patronymic: String) -> (isWoman: Bool, cases: Cases)? {
    if let ending = women.first(where: { patronymic.hasSuffix($0.ending) }) {
      let isPatronymic = ["в", "ч", "ш"].contains { patronymic.hasSuffix($0 + ending.ending) }
      return isPatronymic ? (true, ending.cases) : nil
    }
    return men.first { patronymic.hasSuffix($0.ending) }.map { (false, $0.cases) }
  }

  private static let women: [(ending: String, cases: Cases)] = [
    ("на", .nominative), ("ны", .genitive), ("не", [.dative, .prepositional]),
    ("ну", .accusative), ("ной", .instrumental), ("ною", .instrumental),
  ]
  private static let men: [(ending: String, cases: Cases)] = [
    ("ич", .nominative), ("ича", [.genitive, .accusative]), ("ичу", .dative),
    ("ичем", .instrumental), ("иче", .prepositional),
  ]
}
