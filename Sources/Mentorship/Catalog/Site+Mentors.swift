extension Site {
  /// Where the page of a mentor stands: at the id while the name may be read there, else at the
  /// mentor's number, for an id spells the name.
  package func address(of mentor: Mentor) -> SiteAddress {
    let named = SiteAddress.mentor(mentor.id)
    return gate.open(mentor.name, on: named) == nil
      ? .mentor(number: number(of: mentor)) : named
  }

  /// The address of a mentor's page for a link from another page; nothing when the link would spell
  /// a name that is closed there.
  package func address(of mentor: Mentor, linkedFrom page: SiteAddress) -> SiteAddress? {
    let address = address(of: mentor)
    let spellsName = address == .mentor(mentor.id)
    return spellsName && gate.open(mentor.name, on: page) == nil ? nil : address
  }

  /// The photo of a mentor, if the page may show it.
  package func photo(of mentor: Mentor, on page: SiteAddress) -> Picture? {
    gate.open(mentor.photo, on: page).flatMap { isPublished($0) ? $0 : nil }
  }

  /// The pictures of an event that its page may show: those of nobody whose photo is closed there.
  package func photos(of event: Event) -> [Picture] {
    event.photos.map(\.picture).filter(isPublished)
  }

  private func isPublished(_ picture: Picture) -> Bool {
    !withheldFiles.contains(picture.file.value)
  }
}

extension Mentor {
  /// The number of each mentor, from 1, by the first day as a mentor and the id.
  static func numbers(of mentors: [Mentor]) -> [ID<Mentor>: Int] {
    let sorted = mentors.sorted { ($0.since.value, $0.id) < ($1.since.value, $1.id) }
    return Dictionary(
      sorted.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whom the personal values are about.
  var subject: PersonalSubject { name.subject }
}

extension Catalog {
  /// The files that may not be published: photos that are closed on the pages that would show them.
  func withheldFiles(by gate: PublicationGate) -> Set<String> {
    var withheld: Set<String> = []
    for mentor in mentors {
      guard let photo = mentor.photo else { continue }
      let pages: [SiteAddress] = [.mentor(mentor.id), .mentors]
      if pages.allSatisfy({ gate.open(mentor.photo, on: $0) == nil }) {
        withheld.insert(photo.value.file.value)
      }
    }
    let subjects = Dictionary(
      mentors.map { ($0.id.text, $0.subject) }, uniquingKeysWith: { first, _ in first })
    for event in events {
      let page = SiteAddress.event(event.id)
      for photo in event.photos {
        let people = photo.people.compactMap { subjects[$0.value] }
        if people.contains(where: { gate.ground(for: .photo, of: $0, on: page) == nil }) {
          withheld.insert(photo.picture.file.value)
        }
      }
    }
    return withheld
  }
}
