import Russian
import TextSearch

/// Every pattern that the leak scan looks for, and whose words each is.
struct ClaimTable {
  private var claims: [[UInt8]: [Claim]] = [:]

  /// Adds words; what is empty, or too short to tell anybody, is left out.
  mutating func add(_ words: String, _ claim: Claim) { add(FoldedText.codes(of: words), claim) }

  mutating func add(_ codes: [UInt8], _ claim: Claim) {
    if !codes.isEmpty { claims[codes, default: []].append(claim) }
  }

  /// The patterns in an order that is the same on every run, and their claims.
  var sorted: [(codes: [UInt8], claims: [Claim])] {
    claims.map { (codes: $0.key, claims: $0.value) }
      .sorted { $0.codes.lexicographicallyPrecedes($1.codes) }
  }

  /// Keeps the patterns that one of the claims needs.
  mutating func keep(where isNeeded: (Claim) -> Bool) {
    claims = claims.filter { $0.value.contains(where: isNeeded) }
  }
}

// MARK: Names

extension ClaimTable {
  /// Adds the surname in all cases, in Russian and in Latin letters, and the patronymic, which is
  /// sought behind the first name.
  mutating func addName(of person: Person, _ index: Int) {
    let name = ClosedField.personal(.name)
    for form in person.surnameForms {
      let codes = FoldedText.codes(of: form)
      add(codes, Claim(person: index, field: name, form: .surname))
      for latin in person.latinSpellings(of: form) where latin.utf8.count > 1 {
        let isTelling = latin.utf8.count >= shortestLatin
        add(
          latin,
          Claim(person: index, field: name, form: isTelling ? .latin(of: codes) : .named(of: codes))
        )
      }
      for initial in person.firstName.prefix(1) {
        add(form + String(initial), Claim(person: index, field: name, form: .gluedInitial))
      }
      if let lookAlike = LookAlikes.whollyLatin(form), lookAlike.utf8.count >= shortestLatin {
        add(lookAlike, Claim(person: index, field: name, form: .lookAlike(of: codes)))
      }
    }
    for form in person.halfForms {
      add(form, Claim(person: index, field: name, form: .named(of: FoldedText.codes(of: form))))
    }
    for form in person.patronymicForms {
      add(form, Claim(person: index, field: name, form: .patronymic))
    }
    for words in person.latinGiven + person.gluedNames {
      add(words, Claim(person: index, field: name, form: .words))
    }
  }

  /// Adds the id of a mentor, if it spells a part of the name.
  mutating func addID(of mentor: Mentor, _ index: Int) {
    let id = mentor.id.text
    let parts = id.split(separator: "-").filter { $0.utf8.count >= shortestLatin }
    let words = mentor.name.value.split(whereSeparator: \.isWhitespace).map(String.init)
    let spelled = words.first { word in
      Transliteration.variants(WordStem.of(word)).contains { latin in
        latin.utf8.count >= shortestLatin && id.contains(latin)
          || parts.contains { latin.hasPrefix($0) }
      }
    }
    guard let spelled else { return }
    let word = FoldedText.codes(of: spelled)
    add(id, Claim(person: index, field: .personal(.name), form: .latin(of: word)))
  }
}

/// Fewer Latin letters are a word of many languages.
private let shortestLatin = 4

// MARK: Other fields

extension ClaimTable {
  /// Adds what a mentor's record holds besides the name and the contacts.
  mutating func addFields(of mentor: Mentor, _ index: Int) {
    var adding = FieldClaims(person: index)
    // The functions are open to all, and a post may be called as one is: «методист».
    let open = Set(mentor.functions.map { FoldedText.codes(of: $0.value) })
    for value in [mentor.post.value] + (mentor.subjects?.value ?? [])
    where !open.contains(FoldedText.codes(of: value)) {
      adding.addShort(value, value == mentor.post.value ? .post : .subjects)
    }
    if let category = mentor.category { adding.addShort(category.value, .category) }
    if let year = mentor.teachingSince {
      for words in ["\(year.value)", "с \(year.value)", "с \(year.value) года"] {
        adding.addShort(words, .teachingSince)
      }
    }
    for text in mentor.education?.value ?? [] { adding.addText(text, .education) }
    for text in mentor.competences?.value ?? [] { adding.addText(text, .competences) }
    for text in mentor.achievements?.value ?? [] { adding.addText(text, .achievements) }
    for case .course(let title, _, _) in mentor.training?.value ?? [] {
      adding.addText(title, .training)
    }
    if let photo = mentor.photo { adding.addPhoto(photo.value) }
    if let about = mentor.about { adding.addBody(about.value) }
    adding.addAgreement(of: mentor)
    for (words, claim) in adding.claims { add(words, claim) }
  }

  /// Adds what the records of mentees hold.
  ///
  /// - Parameter start: the index of the first of them among the people.
  mutating func addFields(of mentees: [Mentee], from start: Int, _ vocabulary: Vocabulary) {
    let terms = Set((vocabulary.groups + vocabulary.functions).map(\.name))
    for (index, mentee) in zip(start..., mentees) {
      var adding = FieldClaims(person: index)
      adding.addCode(of: mentee)
      adding.addTexts(of: mentee, besides: terms)
      for (words, claim) in adding.claims { add(words, claim) }
    }
  }

  /// Adds the file of a photo on which the person can be recognised.
  mutating func addPhoto(_ picture: Picture, of person: Int) {
    add(
      "files/\(picture.file.value)", Claim(person: person, field: .personal(.photo), form: .photo))
  }
}
