import Diagnostics
import TextSearch

/// Looks through what is about to be published for what must not be: values about people that are
/// closed where they stand, and numbers and addresses that are nobody's business.
///
/// It does not trust the gate: permission is worked out anew (`PublicationNorms`), and the words are
/// sought in the finished bytes. What it does not find is listed in `Sources/README.md`.
package struct LeakScan: Sendable {
  let catalog: Catalog
  /// The mentors in the catalog's order, then the mentees in theirs, then everybody else.
  let people: [Person]
  /// Their surnames in all cases, as codes.
  let surnames: Set<[UInt8]>
  let norms: PublicationNorms
  /// The day on which the section is published.
  let day: PlainDate
  /// By which pages call a mentor whose name is closed.
  let numbers: [ID<Mentor>: Int]
  /// The mentors whose own page has an address, under their names or without.
  let ownPages: [String: Set<Int>]
  let patterns: [[UInt8]]
  let claims: [[Claim]]
  /// For each of the claims of a pattern whether they all count on own pages alone.
  let areOfOwnPages: [Bool]
  let automaton: WordAutomaton
  let phones: [DigitString: [Int]]
  let telephones: KnownTelephones
  let emails: [String: [Int]]
  let organisation: OrganisationWords

  /// - Parameter day: the day on which the section is published.
  package init?(_ catalog: Catalog, on day: PlainDate) {
    guard let settings = catalog.settings else { return nil }
    self.catalog = catalog
    self.day = day
    norms = PublicationNorms(catalog.consents, under: settings.sectionAddress, on: day)
    numbers = Mentor.numbers(of: catalog.mentors)
    ownPages = Self.ownPages(of: catalog.mentors, numbers)
    people = Self.people(of: catalog, settings)
    surnames = Set(people.flatMap { $0.surnameForms.map(FoldedText.codes) })
    let table = Self.table(of: catalog, people, norms).sorted
    let telling = PersonalNumber.words + EmailAddress.words
    patterns = table.map(\.codes) + telling.map(FoldedText.codes)
    claims = table.map(\.claims)
    areOfOwnPages = claims.map { $0.allSatisfy(\.isOfOwnPage) }
    automaton = WordAutomaton(patterns)
    phones = Self.phones(of: catalog.mentors)
    telephones = KnownTelephones(catalog.mentors.flatMap(\.telephones))
    emails = Self.emails(of: catalog.mentors)
    organisation = OrganisationWords(settings, automaton, phones: telephones)
  }

  private static func ownPages(
    of mentors: [Mentor], _ numbers: [ID<Mentor>: Int]
  ) -> [String: Set<Int>] {
    var pages: [String: Set<Int>] = [:]
    for (index, mentor) in mentors.enumerated() {
      pages["nastavniki/\(mentor.id.text)/", default: []].insert(index)
      if let number = numbers[mentor.id] {
        pages["nastavniki/nastavnik-\(number)/", default: []].insert(index)
      }
    }
    return pages
  }

  private static func people(of catalog: Catalog, _ settings: SiteSettings) -> [Person] {
    let contacts = [settings.head, settings.curator].compactMap { $0?.name }
    let authors = catalog.practices.flatMap(\.authors).compactMap(\.name)
    var known: Set<String> = []
    let others = (contacts + authors).filter { known.insert($0.value).inserted }
    return catalog.mentors.map { Person($0.name.value, $0.subject) }
      + catalog.mentees.map { Person("", $0.subject) }
      + others.map { Person($0.value, $0.subject) }
  }

  /// The mentor among the people with this index.
  func mentor(_ person: Int) -> Mentor? {
    catalog.mentors.indices.contains(person) ? catalog.mentors[person] : nil
  }

  /// The mentee among the people with this index.
  func mentee(_ person: Int) -> Mentee? {
    let index = person - catalog.mentors.count
    return catalog.mentees.indices.contains(index) ? catalog.mentees[index] : nil
  }

  /// The words of everybody, but for patterns that are open everywhere for all whose words they are.
  private static func table(
    of catalog: Catalog, _ people: [Person], _ norms: PublicationNorms
  ) -> ClaimTable {
    var table = ClaimTable()
    for (index, person) in people.enumerated() { table.addName(of: person, index) }
    let indices = Dictionary(
      catalog.mentors.enumerated().map { ($1.id.text, $0) }, uniquingKeysWith: { first, _ in first }
    )
    for (index, mentor) in catalog.mentors.enumerated() {
      table.addID(of: mentor, index)
      table.addFields(of: mentor, index)
    }
    table.addFields(of: catalog.mentees, from: catalog.mentors.count, catalog.vocabulary)
    for photo in catalog.events.flatMap(\.photos) {
      for person in photo.people.compactMap({ indices[$0.value] }) {
        table.addPhoto(photo.picture, of: person)
      }
    }
    table.keep { claim in
      guard case .personal(let field) = claim.field else { return true }
      return !norms.allowEverywhere(field, of: people[claim.person].subject)
    }
    return table
  }

  private static func phones(of mentors: [Mentor]) -> [DigitString: [Int]] {
    var phones: [DigitString: [Int]] = [:]
    for (index, mentor) in mentors.enumerated() {
      for number in mentor.telephones { phones[number.whole, default: []].append(index) }
    }
    return phones
  }

  private static func emails(of mentors: [Mentor]) -> [String: [Int]] {
    var emails: [String: [Int]] = [:]
    for (index, mentor) in mentors.enumerated() {
      for email in EmailAddress.all(in: Array((mentor.email?.value ?? "").utf8)) {
        emails[email.text, default: []].append(index)
      }
    }
    return emails
  }
}

extension Mentor {
  fileprivate var telephones: [TelephoneNumber] {
    let parts = phone?.value.split(whereSeparator: { ",;".contains($0) }) ?? []
    return parts.compactMap { TelephoneNumber(String($0)) }
  }
}
