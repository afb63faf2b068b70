/// A person's full name in shorter forms, by the Russian order: surname, name, patronymic.
enum PersonName {
  /// The surname with initials: «Образцова А. И.»; any other number of words stays as it is.
  static func short(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard (2...3).contains(words.count) else { return name }
    return ([String(words[0])] + words.dropFirst().map { $0.prefix(1) + "." })
      .joined(separator: "\u{A0}")
  }

  /// The first letters of the surname and the name.
  static func initials(_ name: String) -> String {
    name.split(separator: " ").prefix(2).map { $0.prefix(1) }.joined()
  }
}
