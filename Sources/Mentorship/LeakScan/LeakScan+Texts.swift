import TextSearch

extension LeakScan {
  /// What a text holds that may not be published there, each thing once.
  package func leaks(in scanned: ScannedText) -> [Leak] {
    let text = FoldedText(scanned.bytes)
    let place = place(of: scanned.path)
    let found = sightings(in: text, at: place) + sightings(inNameOf: scanned, at: place)
    if found.isEmpty { return [] }
    var seen: Set<Leak> = []
    return found.compactMap { sighting in
      let leak = Leak(
        subject: sighting.subject, unlessWord: sighting.unlessWord,
        isSurnameAlone: sighting.isSurnameAlone, path: scanned.path, part: scanned.part,
        isInSignature: scanned.isInSignature)
      return seen.insert(leak).inserted ? leak : nil
    }
  }

  /// The names in the path of a file, whole or inside of other words.
  private func sightings(inNameOf scanned: ScannedText, at place: Place) -> [Sighting] {
    if scanned.part != nil { return [] }
    let path = FoldedText(Array(scanned.path.utf8))
    return sightings(
      of: automaton.matches(in: path, wholeWords: false).filter { match in
        match.indices.count >= Self.tellingPart
          || path.beginsWord(at: match.indices.lowerBound)
            && path.endsWord(before: match.indices.upperBound)
      }, in: path, at: place)
  }

  /// Fewer letters stand inside of many words.
  private static let tellingPart = 5

  /// All that is sought in a text.
  ///
  /// - Parameter place: where it will stand; nothing for a text of the content, where everything
  ///   counts that is closed anywhere.
  func sightings(in text: FoldedText, at place: Place?) -> [Sighting] {
    sightings(of: automaton.matches(in: text), in: text, at: place)
      + numberSightings(in: text) + EmailAddress.all(in: text.bytes).flatMap(sightings)
  }

  private func sightings(
    of matches: [WordMatch], in text: FoldedText, at place: Place?
  ) -> [Sighting] {
    matches.flatMap { match in
      guard claims.indices.contains(match.pattern) else {
        return sightings(toldBy: match.pattern - claims.count, at: match.indices, in: text)
      }
      return sighting(of: match, in: text, at: place).map { [$0] } ?? []
    }
  }

  /// The number or the address that a word tells of.
  private func sightings(
    toldBy word: Int, at place: Range<Int>, in text: FoldedText
  ) -> [Sighting] {
    guard PersonalNumber.words.indices.contains(word) else {
      return EmailAddress.named(by: place, in: text).map(sightings) ?? []
    }
    let number = PersonalNumber.named(
      by: word, at: place, in: text, bornUntil: latestBirth)
    return number.map { [sighting(of: $0, in: text)] } ?? []
  }

  // MARK: Numbers and addresses

  /// A school tells of nobody younger than its first form; a later date is that of something else.
  private var latestBirth: CalendarDay {
    CalendarDay(year: day.year - youngest, month: day.month, day: day.day)
  }

  private func numberSightings(in text: FoldedText) -> [Sighting] {
    let known = telephones.all(in: text)
    let others = PersonalNumber.all(in: text)
    return known.filter { !organisation.numbers.contains($0.number) }.flatMap { phone in
      (phones[phone.number] ?? []).map { person in
        Sighting(
          subject: .value(.phone, of: person), range: text.range(of: phone.indices))
      }
    }
      + others.filter { number in
        let key = number.number.withoutCountry
        return !organisation.numbers.contains(key)
          && !(number.kind == .mobilePhone && phones[key] != nil)
      }.map { sighting(of: $0, in: text) }
  }

  private func sighting(of number: PersonalNumber, in text: FoldedText) -> Sighting {
    Sighting(
      subject: .number(number.kind, number.number), range: text.range(of: number.indices))
  }

  private func sightings(of email: EmailAddress) -> [Sighting] {
    if organisation.emails.contains(email.text) { return [] }
    if let people = emails[email.text] {
      return people.map { Sighting(subject: .value(.email, of: $0), range: email.range) }
    }
    return email.isOfPublicService
      ? [Sighting(subject: .email(email.text), range: email.range)] : []
  }
}

/// How many years the youngest are old of whom a school tells.
private let youngest = 6
