import TextSearch

extension LeakScan {
  /// Where a text stands.
  struct Place {
    /// From the root of the section, as consents know it: without `index.html`.
    let address: String
    /// Whether it is a file of the curator's: it is published for the pages that show it.
    let isAttachment: Bool
    /// Those whose own page it is.
    let owners: Set<Int>
  }

  /// - Parameter path: of the file, below the public folder.
  func place(of path: String) -> Place {
    let address =
      path == "index.html" || path.hasSuffix("/index.html")
      ? String(path.dropLast("index.html".count)) : path
    return Place(
      address: address, isAttachment: path.hasPrefix("files/"), owners: ownPages[address] ?? [])
  }

  /// Words that were found, if all whose words they are have them closed there.
  func sighting(of match: WordMatch, in text: FoldedText, at place: Place?) -> Sighting? {
    // Hundreds of people claim «высшая», and nearly every page has it.
    if areOfOwnPages[match.pattern], place?.owners.isEmpty ?? true { return nil }
    let claims = claims[match.pattern]
    let names = claims.filter {
      $0.isName && (!$0.needsCapital || text.isCapital(at: match.indices.lowerBound))
    }
    if !names.isEmpty, let sighting = name(match, names, in: text, at: place) { return sighting }
    let patronymics = claims.filter(\.isPatronymic)
    if let sighting = givenName(match, patronymics, in: text, at: place) { return sighting }
    let others = claims.filter {
      !$0.isName && !$0.isPatronymic && isSought($0, at: match, in: text, place)
    }
    guard !others.isEmpty, !isOrganisations(match.pattern, of: others) else { return nil }
    let closed = others.filter { isClosed($0.field, of: $0.person, at: place) }
    // A photo is open when everybody on it opens it, other words when anybody whose words they are.
    let isJoint = others.contains { if case .photo = $0.form { true } else { false } }
    guard let first = closed.first, isJoint || closed.count == others.count else { return nil }
    return Sighting(
      subject: .value(first.field, of: first.person),
      range: text.range(of: first.quote(at: match, in: text) ?? match.indices))
  }

  /// Whether words are the organisation's own; what is known of mentees never is.
  private func isOrganisations(_ pattern: Int, of claims: [Claim]) -> Bool {
    organisation.patterns.contains(pattern) && claims.allSatisfy { mentee($0.person) == nil }
  }

  /// Whether a field is closed where a text stands.
  private func isClosed(_ field: ClosedField, of person: Int, at place: Place?) -> Bool {
    guard case .personal(let field) = field else { return true }
    let subject = people[person].subject
    guard let place else { return !norms.allowEverywhere(field, of: subject) }
    return place.isAttachment
      ? !norms.allowAnywhere(field, of: subject)
      : !norms.allow(field, of: subject, at: place.address)
  }

  // MARK: Names

  private func name(
    _ match: WordMatch, _ claims: [Claim], in text: FoldedText, at place: Place?
  ) -> Sighting? {
    let context = NameContext(of: match.indices, in: text)
    let named = claims.filter { context.names(people[$0.person]) }
    let meant = named.isEmpty ? claims.filter { !$0.needsGivenName } : named
    if named.isEmpty, isNobodys(match, meant, context) { return nil }
    // «#Весна2021» is a season, «Шаблонова1» a surname with a footnote.
    let isNumbered = !text.endsWord(before: match.indices.upperBound)
    if isNumbered, !meant.allSatisfy({ people[$0.person].hasRegularSurname }) { return nil }
    let closed = meant.filter { isClosed($0.field, of: $0.person, at: place) }
    guard let first = closed.first, closed.count == meant.count else { return nil }
    let word = first.word ?? patterns[match.pattern]
    let isCertain =
      !named.isEmpty || context.isProper && first.isRussian || isAddress(match, text)
      || isSurname(word, of: people[first.person], context)
    return Sighting(
      subject: .value(first.field, of: first.person), range: text.range(of: match.indices),
      unlessWord: isCertain ? nil : word,
      isSurnameAlone: named.isEmpty)
  }

  /// Whether a surname without a capital can be no other word, by itself or by the word before it.
  private func isSurname(_ word: [UInt8], of person: Person, _ context: NameContext) -> Bool {
    person.unmistakableForms.contains(word) && context.text.isHyphenated(context.name)
      || person.hasRegularSurname && context.followsTeacher
  }

  /// Whether a surname beside which no name of its bearers stands is none of theirs.
  private func isNobodys(_ match: WordMatch, _ claims: [Claim], _ context: NameContext) -> Bool {
    let word = claims.first?.word ?? patterns[match.pattern]
    return context.isDesignated || organisation.hold(match, in: context.text)
      || context.text.isQuoted(match.indices)
      || context.hasFirstName(besides: claims.map { people[$0.person] }, with: word)
      || claims.first.map { context.isInOtherName(people[$0.person].surname, as: word) } ?? false
  }

  /// A first name with a patronymic and no surname, if all who are called so have their names closed.
  private func givenName(
    _ match: WordMatch, _ claims: [Claim], in text: FoldedText, at place: Place?
  ) -> Sighting? {
    guard !claims.isEmpty, let given = text.wordInFront(of: match.indices.lowerBound) else {
      return nil
    }
    let name = given.lowerBound..<match.indices.upperBound
    // Most have a surname, and hundreds of people may share a patronymic.
    let areInCells = text.codes[given.upperBound] == FoldedCode.edge
    let context = NameContext(of: name, in: text)
    if context.hasSurname(among: surnames, isOneLine: areInCells) { return nil }
    let codes = Array(text.codes[given])
    let meant = claims.filter { people[$0.person].givenForms.contains(codes) }
    let closed = meant.filter { isClosed($0.field, of: $0.person, at: place) }
    guard let first = closed.first, closed.count == meant.count else { return nil }
    return Sighting(
      subject: .value(first.field, of: first.person), range: text.range(of: name))
  }

  /// Whether an id stands in the address of a mentor's page.
  private func isAddress(_ match: WordMatch, _ text: FoldedText) -> Bool {
    text.previousWord(before: match.indices.lowerBound).map {
      text.codes[$0].elementsEqual(Self.folder)
    } ?? false
  }

  private static let folder = FoldedText.codes(of: "nastavniki")

  // MARK: Words that many share

  /// Whether a claim holds where its words were found: those that many records share count on the
  /// person's own page, as a value of its own.
  private func isSought(
    _ claim: Claim, at match: WordMatch, in text: FoldedText, _ place: Place?
  ) -> Bool {
    switch claim.form {
    case .surname, .latin, .lookAlike, .named, .patronymic, .words, .photo: return true
    case .quote: return claim.quote(at: match, in: text) != nil
    case .gluedInitial: return isInitial(match.indices.upperBound - 1, in: text)
    case .code: return text.isHyphenated(match.indices)
    case .ownPage:
      guard let place, place.owners.contains(claim.person) else { return false }
      return isValue(match.indices, in: text)
    }
  }

  /// Whether the letter that ends a word is an initial: a capital behind a small letter, with a full stop.
  private func isInitial(_ letter: Int, in text: FoldedText) -> Bool {
    text.isCapital(at: letter) && !text.isCapital(at: letter - 1)
      && text.byte(after: letter) == UInt8(ascii: ".")
  }

  /// Whether words make up a cell, a line or an element of a list; «№ 3» is the number of something,
  /// as of another mentor.
  private func isValue(_ indices: Range<Int>, in text: FoldedText) -> Bool {
    func isEdge(_ index: Int) -> Bool {
      !text.codes.indices.contains(index) || text.codes[index] == FoldedCode.edge
    }
    return indices.upperBound <= text.textCount && isEdge(indices.lowerBound - 1)
      && isEdge(indices.upperBound) && !text.isNumbered(at: indices.lowerBound)
  }
}

extension Claim {
  var isOfOwnPage: Bool { if case .ownPage = form { true } else { false } }

  /// What is quoted of a sentence where a part of it was found.
  fileprivate func quote(at match: WordMatch, in text: FoldedText) -> Range<Int>? {
    guard case .quote(let sentence, let part) = form else { return nil }
    return sentence.quote(around: match.indices, of: part, in: text)
  }

  fileprivate var isName: Bool {
    switch form {
    case .surname, .latin, .lookAlike, .named: true
    case .gluedInitial, .patronymic, .words, .quote, .code, .ownPage, .photo: false
    }
  }

  fileprivate var isPatronymic: Bool { if case .patronymic = form { true } else { false } }

  fileprivate var isRussian: Bool { if case .surname = form { true } else { false } }

  fileprivate var needsGivenName: Bool { if case .named = form { true } else { false } }

  fileprivate var needsCapital: Bool {
    switch form {
    case .lookAlike, .named: true
    case .surname, .latin, .gluedInitial, .patronymic, .words, .quote, .code, .ownPage, .photo:
      false
    }
  }

  /// The Russian form of a name, where the pattern is not that.
  fileprivate var word: [UInt8]? {
    switch form {
    case .latin(let word), .lookAlike(let word), .named(let word): word
    case .surname, .gluedInitial, .patronymic, .words, .quote, .code, .ownPage, .photo: nil
    }
  }
}
