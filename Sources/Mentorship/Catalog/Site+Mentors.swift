private import Russian

extension Site {
  /// Where the page of a mentor stands: at the id while the name may be read there, else at the
  /// mentor's number, for an id spells the name.
  package func address(of mentor: Mentor) -> SiteAddress {
    gate.address(of: mentor, mentorNumbers)
  }

  /// The address of a mentor's page for a link from another page; nothing when the link would spell
  /// a name that is closed there, or would tell on a page with the name who has the number.
  package func address(of mentor: Mentor, linkedFrom page: SiteAddress) -> SiteAddress? {
    let address = address(of: mentor)
    let mayLead =
      address == .mentor(mentor.id)
      ? gate.open(mentor.name, on: page) != nil
      : gate.ground(for: .name, of: mentor.subject, on: page) == nil
    return mayLead ? address : nil
  }

  /// Where a link of a body leads from a page: to the mentor's page wherever it stands, to the list of
  /// mentors where the link would tell whose page it is, else to the page as it is written.
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

  /// The mentors by the names that a page may show, those without one last by their numbers: a number
  /// among names in order would tell between which of them the name stands.
  ///
  /// The order shows no name by itself, so nobody is told of it.
  package func mentorsInOrder(on page: SiteAddress) -> [Mentor] {
    let keyed = mentors.map { mentor in
      let isClosed = gate.ground(for: .name, of: mentor.subject, on: page) == nil
      let name = isClosed ? "" : mentor.name.value.folded
      return (key: (isClosed ? 1 : 0, name, number(of: mentor)), mentor: mentor)
    }
    return keyed.sorted { $0.key < $1.key }.map(\.mentor)
  }

  /// The photo of a mentor, if the page may show it.
  package func photo(of mentor: Mentor, on page: SiteAddress) -> Picture? {
    if let photo = mentor.photo, !isPublished(photo.value) {
      gate.tell(.photo, of: mentor.subject, on: page, nil)
      return nil
    }
    return gate.photo(of: mentor, on: page)
  }

  /// The pictures of an event that its page may show: those of nobody whose photo is closed there,
  /// under no name that is closed.
  package func photos(of event: Event) -> [Picture] {
    event.photos.filter { photo in
      let isShown =
        isPublished(photo.picture) && !gate.spellsClosedName(photo, of: event, among: mentor)
      gate.tell(of: photo, of: event, among: mentor, isShown: isShown)
      return isShown
    }.map(\.picture)
  }

  private func isPublished(_ picture: Picture) -> Bool {
    !withheldFiles.contains(picture.file.value)
  }
}
