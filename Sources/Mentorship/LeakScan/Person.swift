import Russian
import TextSearch

/// Somebody whose name the section holds, as the leak scan knows them.
struct Person {
  /// In small letters.
  let surname: String
  /// The codes of the first name and the patronymic, empty where the name has none.
  let given: [UInt8]
  let patronymic: [UInt8]
  /// The surname in all cases.
  let surnameForms: [String]
  let subject: PersonalSubject

  /// - Parameter name: a full name («Образцова Анна Петровна»).
  init(_ name: String, _ subject: PersonalSubject) {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    let patronymic = words.count > 2 ? words[2] : ""
    surname = (words.first ?? "").folded
    given = FoldedText.codes(of: words.count > 1 ? words[1] : "")
    self.patronymic = FoldedText.codes(of: patronymic)
    surnameForms =
      surname.isEmpty ? [] : SurnameForms.of(surname, isWoman: SurnameForms.isWoman(patronymic))
    self.subject = subject
  }
}
