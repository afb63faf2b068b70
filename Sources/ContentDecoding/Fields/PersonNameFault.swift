private import Russian

/// What is wrong with the full name of a person, who is sought and hidden by the surname in front.
enum PersonNameFault {
  case initials
  case surnameAlone
  /// The name as it has to be written.
  case surnameLast(right: String)
  case letters

  /// Nothing where the name is a surname with a first name, and what else belongs to it, in full.
  init?(_ name: String) {
    let words = name.split(whereSeparator: \.isWhitespace)
    if words.contains(where: { $0.contains(".") || $0.count == 1 }) {
      self = .initials
    } else if words.count > Self.longest || !words.allSatisfy(Self.isName) || !Self.isCapital(words)
    {
      self = .letters
    } else if words.count < 2 {
      self = .surnameAlone
    } else if words.count == 3, Self.isPatronymic(words[1]), !Self.isPatronymic(words[2]) {
      self = .surnameLast(right: [words[2], words[0], words[1]].joined(separator: " "))
    } else {
      return nil
    }
  }

  /// What is wrong, as the beginning of a message.
  var words: String {
    switch self {
    case .initials: "инициалы вместо имени"
    case .surnameAlone: "одно слово вместо фамилии, имени и отчества"
    case .surnameLast: "имя впереди фамилии"
    case .letters: "не фамилия, имя и отчество"
    }
  }

  /// How to write it.
  var remedy: String {
    switch self {
    case .surnameLast(let right): "запишите так: \(right)"
    case .initials, .surnameAlone, .letters:
      "нужны фамилия, имя и отчество полностью, в этом порядке: Образцова Анна Петровна"
    }
  }

  /// The same for programs that know regular expressions only.
  static let pattern =
    "^(?=[\(capitals)])(?=\\S+ (?:\\S+ )*[\(capitals)])"
    + "(?!\\S+ \\S+\(patronymic) (?!\\S+\(patronymic)$)\\S+$)"
    + "\(word)(?: \(word)){1,\(longest - 1)}$"

  /// «Мамедов Али Гусейн оглы», «Ван дер Берг Ян».
  private static let longest = 5
  /// Of the Latin alphabet with its marks and of the Cyrillic one.
  private static let alphabets = "A-Za-zÀ-ɏЀ-ԯ"
  private static let capitals = "A-ZÀ-ÞЀ-Я"
  private static let smalls = "a-zß-ÿа-џ"
  private static let patronymic = "(?:ич|вна|чна|шна)"
  private static let word = "(?=\\S*[\(smalls)])[\(alphabets)][\(alphabets)'’-]+"

  private static func isName(_ word: Substring) -> Bool {
    word.first?.isLetter == true && word.contains(where: \.isLowercase)
      && word.allSatisfy { $0.isLetter || "'’-".contains($0) }
  }

  private static func isCapital(_ words: [Substring]) -> Bool {
    words.first?.first?.isUppercase == true
      && (words.count < 2 || words.dropFirst().contains { $0.first?.isUppercase == true })
  }

  private static func isPatronymic(_ word: Substring) -> Bool {
    SurnameForms.isWoman(String(word)) != nil
  }
}
