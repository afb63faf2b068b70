private import Russian

/// What is wrong with the full name of a person, who is sought and hidden by the surname in front.
enum PersonNameFault {
  case initials
  case surnameAlone
  case patronymicSecond
  case firstNameFirst
  case capitals
  case smallLetter
  case sign(Character)
  case tooLong

  /// Nothing where the name is a surname with a first name, and what else belongs to it, in full.
  init?(_ name: String) {
    let words = name.split(whereSeparator: \.isWhitespace)
    if let fault = Self.faultOfLetters(words) {
      self = fault
    } else if words.count > Self.longest {
      self = .tooLong
    } else if words.count < 2 {
      self = .surnameAlone
    } else if words.count > 2, Self.isPatronymic(words[1]) {
      self = .patronymicSecond
    } else if words.count == 2, Self.isFirstNameFirst(words[0], words[1]) {
      self = .firstNameFirst
    } else {
      return nil
    }
  }

  /// What is wrong, as the beginning of a message.
  var words: String {
    switch self {
    case .initials: "инициалы вместо имени"
    case .surnameAlone: "одно слово вместо фамилии, имени и отчества"
    case .patronymicSecond: "отчество не на своём месте"
    case .firstNameFirst: "имя впереди фамилии"
    case .capitals: "имя набрано заглавными буквами"
    case .smallLetter: "имя с маленькой буквы"
    case .sign(let sign): "лишний знак «\(sign)» в имени"
    case .tooLong: "слишком много слов для имени"
    }
  }

  /// How to write it.
  var remedy: String {
    switch self {
    case .sign("-"), .sign("–"), .sign("—"):
      "двойную фамилию пишут через дефис без пробелов: Образцова-Пробная Анна Петровна"
    default: "нужны фамилия, имя и отчество полностью, в этом порядке: Образцова Анна Петровна"
    }
  }

  /// Much the same for editors, which know regular expressions only.
  static let pattern =
    "^(?=[\(capitalLetters)])(?=\\S+ (?:\\S+ )*[\(capitalLetters)])(?!\\S+ \\S+\(patronymic) )"
    + "(?:[\(capitalLetters)]|\(word))(?: \(word)){1,\(longest - 1)}$"

  /// «Мамедов Али Гусейн оглы», «Ван дер Берг Ян».
  private static let longest = 5
  /// Of the Latin alphabet with its marks and of the Cyrillic one.
  private static let alphabets = "A-Za-zÀ-ɏЀ-ԯ"
  private static let capitalLetters = "A-ZÀ-ÞЀ-Я"
  private static let smallLetters = "a-zß-ÿа-џ"
  private static let patronymic = "(?:ич|вна|чна|шна)"
  private static let word = "(?=\\S*[\(smallLetters)])[\(alphabets)][\(alphabets)'’-]+"

  private static func faultOfLetters(_ words: [Substring]) -> PersonNameFault? {
    // A surname may be one letter: «Ю Наталья Павловна».
    if words.contains(where: { $0.contains(".") }) || words.dropFirst().contains(where: isLetter) {
      return .initials
    }
    if let sign = words.compactMap(foreignSign).first { return .sign(sign) }
    if words.contains(where: { $0.count > 1 && !$0.contains(where: \.isLowercase) }) {
      return .capitals
    }
    let isCapital = words.map { $0.first?.isUppercase == true }
    let isAlone = words.count < 2
    return isCapital.first == true && (isAlone || isCapital.dropFirst().contains(true))
      ? nil : .smallLetter
  }

  private static func isLetter(_ word: Substring) -> Bool {
    word.count == 1 && word.allSatisfy(\.isLetter)
  }

  /// The first sign that no word of a name has there.
  private static func foreignSign(_ word: Substring) -> Character? {
    word.first.flatMap { $0.isLetter ? nil : $0 }
      ?? word.first { !$0.isLetter && !"'’-".contains($0) }
  }

  private static func isPatronymic(_ word: Substring) -> Bool {
    SurnameForms.isWoman(String(word)) != nil
  }

  /// Whether a first name stands in front of what is a surname and none: «Мария Соколова».
  private static func isFirstNameFirst(_ first: Substring, _ second: Substring) -> Bool {
    let surname = String(second).folded
    return FirstNames.contains(String(first)) && !FirstNames.contains(surname)
      && [false, true].contains {
        SurnameForms.casesOfRegular(surname, isWoman: $0).contains(.nominative)
      }
  }
}
