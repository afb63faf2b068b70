extension Catalog {
  /// The files that may not be published: photos that are closed on the pages that would show them;
  /// and, unless something open names them, photos whose files spell a closed name and files that
  /// closed words of mentors name.
  func withheldFiles(by gate: PublicationGate, _ numbers: [ID<Mentor>: Int]) -> Set<String> {
    let mentors = Dictionary(
      mentors.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    let photos = photosOfEvents(by: gate) { mentors[$0] }
    let words = wordsOfMentors(by: gate, numbers)
    let open = photos.open + words.open + filesOfRecords
    return Set(photos.spelling + words.closed).subtracting(open)
      .union(photos.closed).union(closedPhotos(by: gate, numbers))
  }

  /// The photos of events: those that a page shows, those with somebody whose photo is closed there,
  /// and those whose files spell a closed name.
  private func photosOfEvents(
    by gate: PublicationGate, among mentor: (String) -> Mentor?
  ) -> (open: [String], closed: [String], spelling: [String]) {
    var files: (open: [String], closed: [String], spelling: [String]) = ([], [], [])
    for event in events {
      for photo in event.photos {
        let file = photo.picture.file.value
        if !gate.allows(photo, of: event, among: mentor) {
          files.closed.append(file)
        } else if gate.spellsClosedName(photo, of: event, among: mentor) {
          files.spelling.append(file)
        } else {
          files.open.append(file)
        }
      }
    }
    return files
  }

  /// The photos of mentors that neither their own pages nor the lists may show.
  private func closedPhotos(by gate: PublicationGate, _ numbers: [ID<Mentor>: Int]) -> [String] {
    mentors.compactMap { mentor in
      let pages = [gate.address(of: mentor, numbers), .mentors]
      guard pages.allSatisfy({ gate.photo(of: mentor, on: $0) == nil }) else { return nil }
      return mentor.photo?.value.file.value
    }
  }

  /// The files that the words of mentors about themselves name, by whether these words are shown.
  private func wordsOfMentors(
    by gate: PublicationGate, _ numbers: [ID<Mentor>: Int]
  ) -> (open: [String], closed: [String]) {
    var files: (open: [String], closed: [String]) = ([], [])
    for mentor in mentors {
      let named = mentor.about?.value.files.map(\.value) ?? []
      if gate.open(mentor.about, on: gate.address(of: mentor, numbers)) == nil {
        files.closed += named
      } else {
        files.open += named
      }
    }
    return files
  }

  /// The files that documents, practices, events and pages name in their texts, documents as their
  /// own and practices among their materials.
  private var filesOfRecords: [String] {
    let texts = namedRecords.flatMap(\.body.files)
    return (texts + documents.compactMap(\.file) + practices.flatMap(\.files)).map(\.value)
  }
}
