extension PublicationGate {
  /// Where the page of a mentor stands, given the numbers that replace closed names.
  func address(of mentor: Mentor, _ numbers: [ID<Mentor>: Int]) -> SiteAddress {
    let named = SiteAddress.mentor(mentor.id)
    guard isNameClosed(of: mentor, on: named), let number = numbers[mentor.id] else {
      return named
    }
    return .mentor(number: number)
  }

  /// The photo of a mentor, unless it is closed on a page or its file spells a name that is.
  func photo(of mentor: Mentor, on page: SiteAddress) -> Picture? {
    guard let photo = mentor.photo else { return nil }
    if spellsClosedName(photo.value.file.value, of: mentor, on: page) {
      tell(.photo, of: mentor.subject, on: page, nil)
      return nil
    }
    return open(photo, on: page)
  }

  /// Whether everybody who can be recognised on a photo agrees that the page of the event shows it.
  ///
  /// - Parameter mentor: the mentor with an id.
  func allows(_ photo: EventPhoto, of event: Event, among mentor: (String) -> Mentor?) -> Bool {
    photo.people.compactMap { mentor($0.value) }.allSatisfy {
      ground(for: .photo, of: $0.subject, on: .event(event.id)) != nil
    }
  }

  /// Whether the file of a photo spells the name of somebody on it, or of a participant, that is
  /// closed on the page of the event.
  ///
  /// - Parameter mentor: the mentor with an id.
  func spellsClosedName(
    _ photo: EventPhoto, of event: Event, among mentor: (String) -> Mentor?
  ) -> Bool {
    (photo.people + event.mentors).compactMap { mentor($0.value) }.contains {
      spellsClosedName(photo.picture.file.value, of: $0, on: .event(event.id))
    }
  }

  private func spellsClosedName(_ path: String, of mentor: Mentor, on page: SiteAddress) -> Bool {
    isNameClosed(of: mentor, on: page) && mentor.isSpelled(in: path)
  }

  private func isNameClosed(of mentor: Mentor, on page: SiteAddress) -> Bool {
    ground(for: .name, of: mentor.subject, on: page) == nil
  }

  /// Tells whoever listens of the people on a photo: the page of the event shows them all or none of
  /// them.
  func tell(
    of photo: EventPhoto, of event: Event, among mentor: (String) -> Mentor?, isShown: Bool
  ) {
    let page = SiteAddress.event(event.id)
    for person in photo.people.compactMap({ mentor($0.value) }) {
      let ground = isShown ? ground(for: .photo, of: person.subject, on: page) : nil
      tell(.photo, of: person.subject, on: page, ground)
    }
  }
}

extension Event {
  /// The ids of the mentors who took part.
  fileprivate var mentors: [Located<String>] {
    if case .mentors(let ids) = participants { ids } else { [] }
  }
}
