import Mentorship
import Russian
import Templates

extension SiteOverview {
  /// What a page may tell of a mentor, line by line; a closed field has no line.
  func facts(about mentor: Mentor, on page: SiteAddress) -> [Fact] {
    let gate = site.gate
    let facts = [
      gate.open(mentor.category, on: page).map { Fact("Категория", $0) },
      gate.open(mentor.education, on: page).map { lines in
        Fact("Образование", lines.map { FactEntry($0) })
      },
      gate.open(mentor.teachingSince, on: page).map { year in
        Fact("Педагогический стаж", "с\u{A0}\(year)\u{A0}года")
      },
      gate.open(mentor.training, on: page).map { trainings in
        Fact("Обучение и\u{A0}курсы", trainings.compactMap { entry(about: $0, on: page) })
      },
      appointment(of: mentor, on: page),
    ]
    return facts.compactMap(\.self).filter { !$0.entries.isEmpty }
  }

  private func entry(about training: Training, on page: SiteAddress) -> FactEntry? {
    switch training {
    case .event(let id):
      guard let record = site.record(id.value) else { return nil }
      let day = record.date.map { [.plain(", "), PhrasePart.shortDay($0)] } ?? []
      return FactEntry(
        phrase: Phrase(parts: [.plain(record.title)] + day),
        address: record.address.relative(from: page), isSample: record.info.isSample)
    case .course(let title, let date, let hours):
      let length = hours.map { [PhrasePart.plain(", \(Plural.hours.bound($0))")] } ?? []
      let day = date.map { [.plain(", "), PhrasePart.shortDay($0)] } ?? []
      return FactEntry(
        phrase: Phrase(parts: [.plain(title)] + length + day), address: nil, isSample: false)
    }
  }

  private func appointment(of mentor: Mentor, on page: SiteAddress) -> Fact? {
    guard let id = mentor.appointment, let document = site.document(id.value) else { return nil }
    return Fact(
      "Назначение",
      [
        FactEntry(
          document.designation, address: document.address.relative(from: page),
          isSample: document.info.isSample)
      ])
  }

  /// On what ground a mentor's page tells what it tells.
  func ground(of mentor: Mentor, on page: SiteAddress) -> String {
    let consented = shownFields(of: mentor, on: page).filter { field in
      guard case .consent = site.gate.ground(for: field, of: mentor.subject, on: page) else {
        return false
      }
      return true
    }
    let words = consented.map(\.word)
    let byConsent =
      words.isEmpty
      ? nil
      : "Наставник разрешил показать: \(words.joined(separator: ", ")). "
        + "Согласие можно отозвать в любой день."
    let rest =
      mentor.isStaff
      ? "\(words.isEmpty ? "Сведения" : "Остальное") школа публикует по закону об образовании."
      : words.isEmpty ? "Имя и сведения о себе наставник не публикует." : nil
    return Typography.bind([byConsent, rest].compactMap(\.self).joined(separator: " "))
  }

  /// The fields with a value that the page shows.
  private func shownFields(of mentor: Mentor, on page: SiteAddress) -> [PersonalField] {
    PersonalField.allCases.filter { field in
      // A photo may stay away for its file's name too.
      if field == .photo { return site.photo(of: mentor, on: page) != nil }
      return mentor.holds(field)
        && site.gate.ground(for: field, of: mentor.subject, on: page) != nil
    }
  }
}
