/// Finds a mentor of the base by a name as a person writes it.
struct NamesOfMentors {
  private var ids: [String: String] = [:]

  init(_ mentors: [Mentor]) {
    for mentor in mentors {
      for form in Self.forms(of: mentor.name.value) where ids[form] == nil {
        ids[form] = mentor.id.text
      }
    }
  }

  /// The id of the mentor whom a full name, a first name with the surname or a surname with initials
  /// means; case, «ё», dots and spaces make no difference.
  func id(of name: String) -> String? { ids[Self.words(of: name).joined(separator: " ")] }

  /// A full name («Образцова Анна Петровна») as it may be written, folded.
  private static func forms(of name: String) -> [String] {
    let words = words(of: name)
    guard let surname = words.first, words.count > 1 else { return [] }
    let given = Array(words.dropFirst())
    return [given, [given[0]], given.map { String($0.prefix(1)) }].flatMap { given in
      [[surname] + given, given + [surname]].map { $0.joined(separator: " ") }
    }
  }

  private static func words(of name: String) -> [String] {
    name.lowercased().replacing("ё", with: "е")
      .split { $0.isWhitespace || $0 == "." }.map(String.init)
  }
}
