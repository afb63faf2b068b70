import Diagnostics
import Russian
import TextSearch

extension LeakScan {
  /// What the reason has to name so that a leak is accepted: whose it is said not to be, or the
  /// number itself. Contacts are never a chance.
  func terms(for thing: LeakedThing) -> AcceptanceTerms {
    switch thing.subject {
    case .value(.phone, _), .value(.email, _): .never
    case .value(_, let index):
      if let mentee = mentee(index) {
        .naming([[mentee.code.value.value.folded]])
      } else {
        .naming(names(of: people[index], inFull: !thing.isSurnameAlone))
      }
    case .number(let kind, let number): .naming([figures(of: kind, number)])
    case .email(let address): .naming([[address.folded]])
    }
  }

  /// What can be said to a curator of these terms.
  ///
  /// - Parameter record: the one that would accept it; a template is none, `site.yaml` does for it.
  func explanation(of thing: LeakedThing, on record: RecordKey?) -> Note? {
    let place = record == nil ? "«допущения» файла site.yaml" : "«допущения»"
    return explanation(of: thing, in: place)
  }

  private func explanation(of thing: LeakedThing, in place: String) -> Note? {
    switch thing.subject {
    case .value(.phone, _), .value(.email, _): nil
    case .value(.menteeCode, _), .value(.menteeText, _):
      Note("если совпадение случайно, примите замечание в \(place), в причине назовите код")
    case .value:
      Note(
        "если это другой человек или просто слово, примите замечание в \(place), "
          + "в причине назовите \(thing.isSurnameAlone ? "фамилию" : "фамилию и имя")")
    case .number, .email:
      Note(
        "если это не сведения о человеке, примите замечание в \(place), в причине повторите "
          + (thing.isNumber ? "число" : "адрес"))
    }
  }

  private func names(of person: Person, inFull: Bool) -> [[String]] {
    let surname = [person.surnameForms]
    guard inFull, let initial = person.firstName.first else { return surname }
    // The first name in any case, or its initial.
    return surname + [[String(person.firstName.prefix(3)), "\(initial)."]]
  }

  private func figures(of kind: PersonalNumber.Kind, _ number: DigitString) -> [String] {
    let figures = number.digits.map(String.init).joined()
    // A month may be written as a word.
    return kind == .birthDate ? [String(figures.suffix(4))] : [figures]
  }
}
