import Russian
import TextSearch

/// Somebody whose name the section holds, as the leak scan knows them.
struct Person {
  /// In small letters.
  let surname: String
  /// In small letters, empty where there is none.
  let firstName: String
  /// The codes of the first name and the patronymic, empty where the name has none.
  let given: [UInt8]
  let patronymic: [UInt8]
  /// The codes that an initial of the first name and of the patronymic may have: the Russian letter, a
  /// Latin one that looks the same, the first of those that stand for it.
  let givenInitials: Set<UInt8>
  let patronymicInitials: Set<UInt8>
  /// The first name in all cases, as codes.
  let givenForms: Set<[UInt8]>
  /// What the first name is in the list of those that many have.
  private let givenReadings: [FirstNameReading]
  /// The patronymic in all cases; empty where there is no first name before it.
  let patronymicForms: [String]
  /// The first name and the patronymic in Latin letters, as they stand in names of files.
  let latinGiven: [String]
  /// The first name in Latin letters, as codes.
  let latinGivenNames: Set<[UInt8]>
  /// The first name and the surname in one piece, in either order and alphabet, as in addresses of pages
  /// («ShablonovaNatalia»).
  let gluedNames: [String]
  /// The surname in small letters, with its «ё».
  private let writtenSurname: String
  /// The surname in all cases.
  let surnameForms: [String]
  /// The parts of a double surname in all cases; none where the surname is one word.
  let halfForms: [String]
  /// Those of the surname's forms that no other word has, as codes: in small letters too they are the surname.
  let unmistakableForms: Set<[UInt8]>
  /// Whether the surname ends as hardly any word does but surnames.
  let hasRegularSurname: Bool
  let subject: PersonalSubject

  /// - Parameter name: a full name («Образцова Анна Петровна»).
  init(_ name: String, _ subject: PersonalSubject) {
    let name = FullName(name)
    let (given, patronymic) = (name.firstName, name.patronymic)
    let isWoman = SurnameForms.isWoman(patronymic)
    surname = name.surname.folded
    writtenSurname = name.surname.lowercased()
    gluedNames = Self.glued(name)
    firstName = given.folded
    self.given = FoldedText.codes(of: given)
    self.patronymic = FoldedText.codes(of: patronymic)
    givenInitials = Self.initials(of: given)
    patronymicInitials = Self.initials(of: patronymic)
    surnameForms = surname.isEmpty ? [] : SurnameForms.of(surname, isWoman: isWoman)
    let halves = SurnameForms.parts(of: surname)
    halfForms = halves.count < 2 ? [] : halves.flatMap { SurnameForms.of($0, isWoman: isWoman) }
    unmistakableForms = Set(SurnameForms.unmistakable(among: surnameForms).map(FoldedText.codes))
    hasRegularSurname = SurnameForms.isRegular(surname)
    givenForms = Set(FirstNameForms.of(given, isWoman: isWoman).map(FoldedText.codes))
    givenReadings = FirstNames.readings(of: firstName)
    patronymicForms = patronymic.isEmpty ? [] : SurnameForms.of(patronymic, isWoman: isWoman)
    let spellings = Transliteration.spellings(ofName: given)
    latinGiven =
      patronymic.isEmpty
      ? []
      : spellings.flatMap { first in
        Transliteration.spellings(ofName: patronymic).map { "\(first) \($0)" }
      }
    latinGivenNames = Set(spellings.map(FoldedText.codes))
    self.subject = subject
  }

  /// Whether a first name may be this person's, in another spelling at most.
  func mayBeCalled(_ name: FirstNameReading) -> Bool {
    givenReadings.contains { $0.name == name.name }
  }

  /// A form of the surname in Latin letters.
  func latinSpellings(of form: String) -> [String] {
    // Transliteration tells «ё» from «е», which the forms do not.
    let beginning = zip(form, writtenSurname).prefix { $0 == $1 || $0 == "е" && $1 == "ё" }
    return Transliteration.spellings(
      ofName: beginning.map { String($0.1) }.joined() + form.dropFirst(beginning.count))
  }

  private static func glued(_ name: FullName) -> [String] {
    let (surname, first) = (name.surname.filter(\.isLetter), name.firstName)
    guard !first.isEmpty, surname.count + first.count >= shortestGlued else { return [] }
    return [surname + first, first + surname].flatMap { word in
      [word.folded] + Transliteration.spellings(ofName: word)
    }
  }

  private static func initials(of name: String) -> Set<UInt8> {
    let letter = String(name.prefix(1))
    let spellings = [letter, LookAlikes.allLatin(letter)] + Transliteration.variants(letter)
    return Set(spellings.compactMap { FoldedText.codes(of: $0).first })
  }
}

/// Fewer letters of a surname and a first name in one piece may be a word.
private let shortestGlued = 8
