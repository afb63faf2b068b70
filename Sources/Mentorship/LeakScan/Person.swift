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
    latinGiven =
      patronymic.isEmpty
      ? []
      : Transliteration.variants(given).flatMap { first in
        Transliteration.variants(patronymic).map { "\(first) \($0)" }
      }
    self.subject = subject
  }

  /// Whether a first name may be this person's, in another spelling at most.
  func mayBeCalled(_ name: FirstNameReading) -> Bool {
    givenReadings.contains { $0.name == name.name }
  }

  private static func initials(of name: String) -> Set<UInt8> {
    let letter = String(name.prefix(1))
    let spellings = [letter, LookAlikes.allLatin(letter)] + Transliteration.variants(letter)
    return Set(spellings.compactMap { FoldedText.codes(of: $0).first })
  }
}
