extension Site {
  /// Where the page of a mentor stands: at the id while the name may be read there, else at the
  /// mentor's number, for an id spells the name.
  package func address(of mentor: Mentor) -> SiteAddress {
    gate.address(of: mentor, number: number(of: mentor))
  }

  /// The address of a mentor's page for a link from another page; nothing when the link would spell
  /// a name that is closed there.
  package func address(of mentor: Mentor, linkedFrom page: SiteAddress) -> SiteAddress? {
    let address = address(of: mentor)
    let spellsName = address == .mentor(mentor.id)
    return spellsName && gate.open(mentor.name, on: page) == nil ? nil : address
  }

  /// Where a link of a body leads from a page: to the mentor's page wherever it stands, to the list of
  /// mentors where the link would spell a closed name, else to the page as it is written.
  package func address(written path: String, on page: SiteAddress) -> SiteAddress {
    let written = SiteAddress(written: path)
    guard let mentor = mentor(at: written) else { return written }
    return address(of: mentor, linkedFrom: page) ?? .mentors
  }

  private func mentor(at address: SiteAddress) -> Mentor? {
    let folders = address.path.split(separator: "/")
    guard folders.count == 2, SiteAddress.mentors.path == "/\(folders[0])/" else { return nil }
    return mentor(String(folders[1]))
  }

  /// The photo of a mentor, if the page may show it.
  package func photo(of mentor: Mentor, on page: SiteAddress) -> Picture? {
    gate.photo(of: mentor, on: page).flatMap { isPublished($0) ? $0 : nil }
  }

  /// The pictures of an event that its page may show: those of nobody whose photo is closed there.
  package func photos(of event: Event) -> [Picture] {
    event.photos.map(\.picture).filter(isPublished)
  }

  private func isPublished(_ picture: Picture) -> Bool {
    !withheldFiles.contains(picture.file.value)
  }
}

extension PublicationGate {
  /// Where the page of a mentor stands, given the number that replaces a closed name.
  fileprivate func address(of mentor: Mentor, number: Int) -> SiteAddress {
    let named = SiteAddress.mentor(mentor.id)
    return open(mentor.name, on: named) == nil ? .mentor(number: number) : named
  }

  /// The photo of a mentor, unless it is closed on a page or its address would spell a name that is.
  fileprivate func photo(of mentor: Mentor, on page: SiteAddress) -> Picture? {
    guard let photo = open(mentor.photo, on: page) else { return nil }
    let spellsName = photo.file.value.lowercased().contains(mentor.id.text)
    return spellsName && open(mentor.name, on: page) == nil ? nil : photo
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
  func withheldFiles(by gate: PublicationGate, _ numbers: [ID<Mentor>: Int]) -> Set<String> {
    var withheld: Set<String> = []
    for mentor in mentors {
      guard let photo = mentor.photo else { continue }
      let pages = [gate.address(of: mentor, number: numbers[mentor.id] ?? 0), .mentors]
      if pages.allSatisfy({ gate.photo(of: mentor, on: $0) == nil }) {
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
