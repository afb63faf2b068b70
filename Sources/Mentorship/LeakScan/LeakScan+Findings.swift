package import Diagnostics
import TextSearch

extension LeakScan {
  /// The leaks as findings: one for each thing and each line of the content that its words come from.
  ///
  /// - Parameter sources: the texts that the output was made from, templates and attached texts among
  ///   them.
  package func findings(of leaks: [Leak], from sources: [SourceText]) -> [Diagnostic] {
    if leaks.isEmpty { return [] }
    let texts = sources.map { OriginText($0) } + catalog.prose.map { OriginText($0.text) }
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

  /// By what the leaks in a file are one finding.
  private struct LeakInFile: Hashable {
    let subject: Leak.Subject
    let path: String
  }

  // MARK: One thing

  private func findings(of thing: LeakedThing, from origins: [SourceSpan]) -> [Diagnostic] {
    let foreign = origins.filter { !isOwn($0, to: thing.subject) }
    let published = foreign.filter { pages(madeFrom: $0).contains(where: thing.paths.contains) }
    let places = published.isEmpty ? foreign : published
    guard !places.isEmpty else { return [finding(of: thing, at: namingPlace(of: thing))] }
    return places.map { finding(of: thing, at: $0) }
  }

  /// Whether a place is the record that holds the value, or makes no page: mentees, and consents but
  /// for their terms.
  private func isOwn(_ origin: SourceSpan, to subject: Leak.Subject) -> Bool {
    let path = origin.source.path
    let unpublished = catalog.consents.map(\.info) + catalog.mentees.map(\.info)
    if unpublished.contains(where: { $0.span.source.path == path }) { return !isTerm(origin) }
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
    if let spelling = recordSpelling(thing) { return spelling.info.span }
    // What the person's own page shows, the person's record gave it.
    if case .value(_, let person) = thing.subject,
      thing.paths.contains(where: { place(of: $0).owners.contains(person) })
    {
      return nil
    }
    let record = catalog.namedRecords.first { thing.paths.contains($0.name.address.outputPath) }
    return record?.info.span
  }

  /// The record whose address spells the name, on every page that leads to it.
  private func recordSpelling(_ thing: LeakedThing) -> NamedRecord? {
    guard case .value(.personal(.name), let person) = thing.subject, let mentor = mentor(person)
    else { return nil }
    return catalog.namedRecords.first {
      thing.paths.contains($0.name.address.outputPath) && mentor.isSpelled(in: $0.name.id)
    }
  }

  private func finding(of thing: LeakedThing, at place: SourceSpan?) -> Diagnostic {
    let holder = holder(of: thing.subject)
    let span = place ?? holder ?? catalog.settings?.info.span
    guard let span else { preconditionFailure("a scan without settings") }
    var notes = [Note(thing.whereabouts(first: pages(madeFrom: span)))]
    if let reason = reason(for: thing.subject), reason.span?.range != span.range {
      notes.append(reason)
    }
    let key = key(of: span)
    let advice = [Note(remedy(for: thing)), explanation(of: thing, on: key)].compactMap(\.self)
    return Diagnostic(
      thing.rule, at: span, thing.message(isOwn: place == nil), notes: notes + advice, record: key,
      terms: terms(for: thing))
  }

  /// The record that a place belongs to.
  private func key(of span: SourceSpan) -> RecordKey? {
    catalog.recordInfos.filter {
      $0.span.source.path == span.source.path
        && $0.span.range.lowerBound <= span.range.lowerBound
    }.max { $0.span.range.lowerBound < $1.span.range.lowerBound }?.key
      ?? catalog.recordInfos.first { $0.span.source.path == span.source.path }?.key
  }
}
