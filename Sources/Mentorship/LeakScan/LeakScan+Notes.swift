import Diagnostics

extension LeakScan {
  /// Where the value is written that is closed.
  func holder(of subject: Leak.Subject) -> SourceSpan? {
    guard case .value(let field, let person) = subject else { return nil }
    guard let mentor = mentor(person) else { return mentee(person)?.code.value.span }
    if case .personal(let field) = field { return mentor.places[field] ?? mentor.info.span }
    return mentor.info.span
  }

  /// Why a value is closed: the consent that does not count, else the line on which it is written.
  func reason(for subject: Leak.Subject) -> Note? {
    guard case .value(.personal(let field), let person) = subject else {
      return holder(of: subject).map { Note("записано и закрыто здесь", at: $0) }
    }
    let id = people[person].subject.id
    let consent = catalog.consents.last { consent in
      consent.subject.value == id && consent.fields.contains { $0.value == field }
    }
    if let consent { return limit(of: consent) }
    return holder(of: subject).map { Note("записано здесь, согласия нет", at: $0) }
  }

  /// What keeps a consent from opening a page, at the line that says so.
  private func limit(of consent: Consent) -> Note {
    func told(_ verb: String, _ day: Located<PlainDate>) -> Note {
      Note(consent.sentence(verb, day.value), at: day.span)
    }
    if let day = consent.withdrawal, day.value <= self.day { return told("отозвано", day) }
    if consent.start.value > day { return told("начнёт действовать", consent.start) }
    if consent.end.value < day { return told("кончилось", consent.end) }
    return Note(
      "согласие «\(consent.id.text)» действует, но этой страницы не открывает",
      at: consent.resources.first?.span ?? consent.info.span)
  }

  /// What the curator can do about a leak.
  func remedy(for thing: LeakedThing) -> String {
    if thing.isInSignature {
      return "сведения записаны в сертификате подписи: выложите документ без подписи, штамп на нём "
        + "может остаться"
    }
    switch thing.subject {
    case .value(.personal(let field), let person):
      let words =
        nameless(person, field).map { "напишите «\($0)» или уберите имя" } ?? "уберите эти слова"
      return words + "; открыть поле может только действующее согласие на эту страницу"
    case .value: return "уберите: это поле не публикуют никогда"
    case .number, .email:
      return thing.isNumber ? "уберите это число" : "уберите этот адрес"
    }
  }

  /// How pages call a mentor whose name is closed; nothing for other fields and other people.
  private func nameless(_ person: Int, _ field: PersonalField) -> String? {
    guard field == .name, let mentor = mentor(person) else { return nil }
    return numbers[mentor.id].map { "наставник № \($0)" }
  }
}
