import Mentorship
import Russian

extension LedgerTable.Row {
  /// An entry in words.
  init(_ entry: LedgerEntry, on date: PlainDate) {
    let words = entry.standing.words(on: date)
    self.init(
      person: entry.person, field: entry.field.rawValue, ground: words.ground, until: words.until,
      note: words.note, pages: entry.pages)
  }
}

extension LedgerTable {
  /// Said under the title.
  static let warning = "Только для куратора: здесь имена и сведения, которых на сайте нет."

  /// «3 записи».
  static func counted(_ count: Int) -> String { Plural("запись", "записи", "записей")(count) }
}

extension Ledger.Part {
  /// What the part holds, as a heading.
  var title: String {
    switch self {
    case .withdrawn: "Закрыто: согласие отозвано"
    case .expiring: "Показано, но согласие скоро кончится"
    case .shown: "Показано"
    case .closed: "Закрыто"
    }
  }

  /// The same as a word in a row.
  var word: String {
    switch self {
    case .withdrawn: "отозвано"
    case .expiring: "кончается"
    case .shown: "показано"
    case .closed: "закрыто"
    }
  }
}

extension LedgerEntry.Standing {
  fileprivate func words(on date: PlainDate) -> (ground: String, until: String, note: String) {
    switch self {
    case .shownByLaw(let norm): ("закон: \(norm.citation)", "", "")
    case .shownByConsent(let id, let until):
      (consent(id), RussianDate.short(until), left(from: date, to: until))
    case .closed(let reason): reason.words
    }
  }

  /// «осталось 25 дней»; nothing when the end is far.
  private func left(from date: PlainDate, to end: PlainDate) -> String {
    let days = date.days(to: end)
    if days > Ledger.warning { return "" }
    if days <= 0 { return "сегодня последний день" }
    let verb = Plural("остался", "осталось", "осталось").form(for: days)
    return "\(verb) \(Plural("день", "дня", "дней")(days))"
  }
}

extension ClosedReason {
  fileprivate var words: (ground: String, until: String, note: String) {
    switch self {
    case .noConsent: ("", "", "нет согласия на это поле")
    case .otherAddress(let id): (consent(id), "", "согласие дано для других адресов")
    case .notBegun(let id, let day):
      (consent(id), "", "начнёт действовать \(RussianDate.short(day))")
    case .ended(let id, let day):
      (consent(id), RussianDate.short(day), "кончилось \(RussianDate.short(day))")
    case .withdrawn(let id, let day):
      (consent(id), "", "отозвано \(RussianDate.short(day))")
    case .file:
      ("", "", "имя файла называет человека, или на снимке есть тот, чьё фото закрыто")
    }
  }
}

private func consent(_ id: ID<Consent>) -> String { "согласие \(id.text)" }
