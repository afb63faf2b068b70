package import Diagnostics
import TextSearch

extension LeakScan {
  /// The leaks as findings: one for each thing and each line of the content that its words come from.
  ///
  /// - Parameter sources: the texts that the output was made from, templates and attached texts among
  ///   them.
  package func findings(of leaks: [Leak], from sources: [SourceText]) -> [Diagnostic] {
    if leaks.isEmpty { return [] }
    let texts = sources.map { (source: $0, text: FoldedText($0.bytes)) }
    let words = commonWords(among: Set(leaks.compactMap(\.unlessWord)), in: texts)
    let standing = leaks.filter { $0.unlessWord.map { !words.contains($0) } ?? true }
    let origins = origins(of: Set(standing.map(\.subject)), in: texts, besides: words)
    // What stands inside of a file that is no text comes from that file alone.
    let (inFiles, inTexts) = (
      standing.filter { $0.part != nil }, standing.filter { $0.part == nil }
    )
    return Dictionary(grouping: inTexts, by: \.subject).flatMap { subject, leaks in
      findings(of: LeakedThing(subject, leaks), from: origins[subject] ?? [])
    }
      + Dictionary(grouping: inFiles) { LeakInFile(subject: $0.subject, path: $0.path) }
      .map { key, leaks in
        let thing = LeakedThing(key.subject, leaks)
        return finding(of: thing, at: namingPlace(of: thing))
      }
  }

  /// Those of the words that the section's own texts use without a capital: they are no names there.
  private func commonWords(
    among words: Set<[UInt8]>, in texts: [(source: SourceText, text: FoldedText)]
  ) -> Set<[UInt8]> {
    if words.isEmpty { return [] }
    let words = words.sorted { $0.lexicographicallyPrecedes($1) }
    let automaton = WordAutomaton(words)
    var common: Set<[UInt8]> = []
    for (source, text) in texts where !source.path.contains("/files/") {
      for match in automaton.matches(in: text)
      where !text.isCapital(at: match.indices.lowerBound) {
        common.insert(words[match.pattern])
      }
    }
    return common
  }

  /// Where in the content each thing stands, in the order of the sources; one place a line.
  private func origins(
    of subjects: Set<Leak.Subject>, in texts: [(source: SourceText, text: FoldedText)],
    besides words: Set<[UInt8]>
  ) -> [Leak.Subject: [SourceSpan]] {
    var origins: [Leak.Subject: [SourceSpan]] = [:]
    let references = referencePlaces
    for (source, text) in texts {
      for sighting in sightings(in: text, at: nil)
      where subjects.contains(sighting.subject)
        && !references[source.path, default: []].contains(sighting.range.lowerBound)
        && sighting.unlessWord.map({ !words.contains($0) }) ?? true
      {
        let span = source.span(sighting.range)
        let isSameLine = origins[sighting.subject]?.last.map { last in
          last.source === source && last.start.line == span.start.line
        }
        if isSameLine != true { origins[sighting.subject, default: []].append(span) }
      }
    }
    return origins
  }

  /// Where records name others by their ids, by file: an id that leads to somebody tells no name, for
  /// pages show it only as far as the name is open.
  private var referencePlaces: [String: Set<Int>] {
    Dictionary(grouping: catalog.references.map(\.id.span), by: \.source.path)
      .mapValues { Set($0.map(\.range.lowerBound)) }
  }

  /// By what the leaks in a file are one finding.
  private struct LeakInFile: Hashable {
    let subject: Leak.Subject
    let path: String
  }

  // MARK: One thing

  private func findings(of thing: LeakedThing, from origins: [SourceSpan]) -> [Diagnostic] {
    let foreign = origins.filter { !isOwn($0, to: thing.subject) }
    let published = foreign.filter { origin in
      record(at: origin).map { thing.paths.contains($0.name.address.outputPath) } ?? false
    }
    let pages = published.isEmpty ? foreign : published
    guard !pages.isEmpty else { return [finding(of: thing, at: namingPlace(of: thing))] }
    return pages.map { finding(of: thing, at: $0) }
  }

  /// Whether a place is the record that holds the value, or a file that makes no page: consents and
  /// mentees.
  private func isOwn(_ origin: SourceSpan, to subject: Leak.Subject) -> Bool {
    let path = origin.source.path
    let unpublished = catalog.consents.map(\.info) + catalog.mentees.map(\.info)
    if unpublished.contains(where: { $0.span.source.path == path }) { return true }
    guard case .value(_, let person) = subject, let mentor = mentor(person) else { return false }
    return mentor.info.span.source.path == path
  }

  /// Where the words come from when no text has them: the record whose page shows them, the one that
  /// names the file, or the record of the value itself.
  private func namingPlace(of thing: LeakedThing) -> SourceSpan? {
    let files = Set(thing.paths.filter { $0.hasPrefix("files/") }.map { $0.dropFirst(6) })
    if let naming = catalog.fileReferences.first(where: { files.contains($0.path.value[...]) }) {
      return naming.path.span
    }
    if let file = catalog.attachments.first(where: { files.contains($0.path[...]) }) {
      return file.span
    }
    // What the person's own page shows, the person's record gave it.
    if case .value(_, let person) = thing.subject,
      thing.paths.contains(where: { place(of: $0).owners.contains(person) })
    {
      return nil
    }
    let record = catalog.namedRecords.first { thing.paths.contains($0.name.address.outputPath) }
    return record?.info.span
  }

  /// The record with a page of its own that a place belongs to.
  private func record(at origin: SourceSpan) -> NamedRecord? {
    catalog.namedRecords.first { $0.info.span.source.path == origin.source.path }
  }

  private func finding(of thing: LeakedThing, at place: SourceSpan?) -> Diagnostic {
    let holder = holder(of: thing.subject)
    let span = place ?? holder ?? catalog.settings?.info.span
    guard let span else { preconditionFailure("a scan without settings") }
    var notes = [Note(thing.whereabouts)]
    if let reason = reason(for: thing.subject), reason.span?.range != span.range {
      notes.append(reason)
    }
    return Diagnostic(
      thing.rule, at: span, thing.message(isOwn: place == nil), notes: notes + [Note(thing.remedy)],
      record: key(of: span))
  }

  /// The record that a place belongs to.
  private func key(of span: SourceSpan) -> RecordKey? {
    catalog.recordInfos.filter {
      $0.span.source.path == span.source.path
        && $0.span.range.lowerBound <= span.range.lowerBound
    }.max { $0.span.range.lowerBound < $1.span.range.lowerBound }?.key
      ?? catalog.recordInfos.first { $0.span.source.path == span.source.path }?.key
  }

  /// Where the value is written that is closed.
  private func holder(of subject: Leak.Subject) -> SourceSpan? {
    guard case .value(let field, let person) = subject else { return nil }
    guard let mentor = mentor(person) else { return mentee(person)?.code.value.span }
    if case .personal(let field) = field { return mentor.places[field] ?? mentor.info.span }
    return mentor.info.span
  }

  /// The line of a consent that keeps it from opening a page.
  private func limit(of consent: Consent) -> SourceSpan {
    if let withdrawal = consent.withdrawal, withdrawal.value <= day { return withdrawal.span }
    if consent.start.value > day { return consent.start.span }
    if consent.end.value < day { return consent.end.span }
    return consent.resources.first?.span ?? consent.info.span
  }

  /// Why a value is closed: the consent that does not count, else the line on which it is written.
  private func reason(for subject: Leak.Subject) -> Note? {
    guard case .value(.personal(let field), let person) = subject else {
      return holder(of: subject).map { Note("записано и закрыто здесь", at: $0) }
    }
    let id = people[person].subject.id
    let consent = catalog.consents.last { consent in
      consent.subject.value == id && consent.fields.contains { $0.value == field }
    }
    if let consent {
      return Note("согласие, которое этой страницы не открывает", at: limit(of: consent))
    }
    return holder(of: subject).map { Note("записано здесь, согласия нет", at: $0) }
  }
}
