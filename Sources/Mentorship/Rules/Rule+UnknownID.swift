import Diagnostics
private import Russian

extension Rule {
  /// Every id names a record that exists, of the kind that is wanted there.
  static let unknownID = Rule(
    RuleDescription(
      "unknown-id", .error,
      title: "Каждый id ведёт к записи нужного вида, которая есть",
      reason: """
        Ссылка на запись, которой нет, никуда не приведёт читателя, а подтверждение не будет \
        видно.
        """,
      remedy: """
        Сверьте id с именем файла без окончания: documents/prikaz-o-vnedrenii.md — это \
        prikaz-o-vnedrenii.
        """,
      fix: "отличие только в раскладке, похожих буквах или больших буквах, если подходит один id",
      example: .yaml(
        wrong: "подтверждения: [prikaz-o-vnedreni]",
        right: "подтверждения: [prikaz-o-vnedrenii]"))
  ) { context in
    let names = RecordNames(of: context.catalog)
    var misses: [Reference.Target: Misses] = [:]
    var orphans: [Reference] = []
    var findings: [Finding] = []
    for reference in context.catalog.references where !names.has(reference) {
      if reference.target == .consent, context.catalog.consents.isEmpty {
        orphans.append(reference)
      } else if let other = names.otherKind(of: reference) ?? names.mentor(namedBy: reference) {
        findings.append(other)
      } else {
        misses[reference.target, default: Misses(areValues: true)].add(
          reference.id, on: reference.record)
      }
    }
    return findings + lostConsents(orphans)
      + misses.flatMap { target, misses in
        misses.findings(among: names.known(to: target)) { id in
          "нет \(target.genitive) «\(id)»"
        } remedy: {
          target.remedy(for: $0)
        }
      }
  }
}

/// One finding for all the consents that records name when there is no consent at all.
private func lostConsents(_ references: [Reference]) -> [Finding] {
  references.prefix(1).map { reference in
    Finding(
      at: reference.id.span, "нет ни одного согласия: файла consents.yaml нет, или он пуст",
      notes: [Note("верните его или уберите «согласие» из записей")], on: reference.record)
  }
}

/// The names of all records, for looking up what a reference leads to.
private struct RecordNames {
  private let ids: [ContentCollection: Set<String>]
  private let sorted: [ContentCollection: [String]]
  private let consents: Set<String>
  private let publicConsents: [Consent]
  /// The subjects of the consents that authors outside the base name.
  private let subjectsOfAuthors: Set<String>
  private let mentors: NamesOfMentors
  private let lacksConsents: Bool
  private let lacksAuthors: Bool

  init(of catalog: Catalog) {
    var sorted: [ContentCollection: [String]] = [
      .documents: catalog.documents.map(\.id.text), .events: catalog.events.map(\.id.text),
      .practices: catalog.practices.map(\.id.text), .pages: catalog.pages.map(\.id.text),
      .mentors: catalog.mentors.map(\.id.text),
    ]
    for name in catalog.unread.sorted(by: { $0.id < $1.id }) {
      sorted[name.collection, default: []].append(name.id)
    }
    self.sorted = sorted
    ids = sorted.mapValues { Set($0) }
    consents = Set(catalog.consents.map(\.id.text))
    publicConsents = catalog.consents.filter { !$0.info.span.source.isPrivate }
      .sorted { $0.id < $1.id }
    let named = catalog.consentsOfAuthors
    subjectsOfAuthors = Set(
      catalog.consents.filter { named.contains($0.id.text) }.map(\.subject.value))
    mentors = NamesOfMentors(catalog.mentors)
    lacksConsents = catalog.lacksConsents
    lacksAuthors = catalog.unread.contains { $0.collection == .practices }
  }

  func has(_ reference: Reference) -> Bool {
    let id = reference.id.value
    switch reference.target {
    case .evidence: return shared.contains { has(id, in: $0) }
    case .record(let collection): return has(id, in: collection)
    case .consent: return lacksConsents || consents.contains(id)
    case .consentSubject:
      return lacksAuthors || has(id, in: .mentors) || subjectsOfAuthors.contains(id)
    }
  }

  /// The finding that an id leads to a record of another kind.
  func otherKind(of reference: Reference) -> Finding? {
    let id = reference.id.value
    let collection = ContentCollection.allCases.first { has(id, in: $0) }
    let word = collection?.word ?? (consents.contains(id) ? "согласие" : nil)
    guard let word else { return nil }
    return Finding(
      at: reference.id.span, "«\(id)» — \(word), а \(reference.target.wanted)",
      notes: [Note(reference.target.remedy(for: id))], on: reference.record)
  }

  /// The finding that a mentor is called by name where an id is wanted.
  func mentor(namedBy reference: Reference) -> Finding? {
    guard reference.target == .record(.mentors) || reference.target == .consentSubject,
      let id = mentors.id(of: reference.id.value)
    else { return nil }
    return Finding(
      at: reference.id.span, "нет \(reference.target.genitive) «\(reference.id.value)»",
      notes: [Note("это \(id)")], on: reference.record)
  }

  /// The names that could have been meant. What stands in a private folder is never suggested: it
  /// would be told in findings about public files.
  func known(to target: Reference.Target) -> [String] {
    switch target {
    case .evidence: shared.flatMap { sorted[$0] ?? [] }
    case .record(let collection): sorted[collection] ?? []
    case .consent: publicConsents.map(\.id.text)
    case .consentSubject:
      (sorted[.mentors] ?? [])
        + publicConsents.map(\.subject.value).filter(subjectsOfAuthors.contains)
    }
  }

  private var shared: [ContentCollection] { ContentCollection.allCases.filter(\.sharesIDs) }

  private func has(_ id: String, in collection: ContentCollection) -> Bool {
    ids[collection]?.contains(id) == true
  }
}

extension Reference.Target {
  /// After «нет».
  fileprivate var genitive: String {
    switch self {
    case .evidence: "записи"
    case .record(let collection): collection.genitive
    case .consent: "согласия"
    case .consentSubject: "наставника"
    }
  }

  /// What is needed there, as a sentence.
  fileprivate var wanted: String {
    switch self {
    case .evidence: "нужен документ, событие, практика или страница"
    case .record(.documents): "нужен документ"
    case .record(.mentors): "нужен наставник"
    case .record(.events): "нужно событие"
    case .record(.practices): "нужна практика"
    case .record(.pages): "нужна страница"
    case .consent: "нужно согласие"
    case .consentSubject: "нужен наставник или автор практики"
    }
  }

  fileprivate func remedy(for id: String) -> String {
    switch self {
    case .evidence: ContentCollection.documents.remedy(for: id)
    case .record(let collection): collection.remedy(for: id)
    case .consent: "id согласия — строка «id» в consents.yaml, например s-007"
    case .consentSubject:
      "субъект — имя файла в mentors/ без окончания или автор, у которого в практике названо это согласие"
    }
  }
}

extension ContentCollection {
  fileprivate var word: String {
    switch self {
    case .practices: "практика"
    case .mentors: "наставник"
    case .documents: "документ"
    case .events: "событие"
    case .pages: "страница"
    }
  }

  fileprivate var genitive: String {
    switch self {
    case .practices: "практики"
    case .mentors: "наставника"
    case .documents: "документа"
    case .events: "события"
    case .pages: "страницы"
    }
  }

  fileprivate func remedy(for id: String) -> String {
    let name = ID<RecordName>.isValid(id) ? id : Transliteration.slug(id)
    return "id — имя файла без окончания: \(rawValue)/\(name.isEmpty ? "imia-faila" : name).md"
  }
}
