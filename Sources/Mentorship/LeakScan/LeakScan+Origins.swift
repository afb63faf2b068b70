import Diagnostics
import TextSearch

extension LeakScan {
  /// Those of the words that the section's own texts use without a capital, or its templates as the
  /// first word of a label («Тёмная»): they are no names there.
  func commonWords(among words: Set<[UInt8]>, in texts: [OriginText]) -> Set<[UInt8]> {
    if words.isEmpty { return [] }
    let words = words.sorted { $0.lexicographicallyPrecedes($1) }
    let automaton = WordAutomaton(words)
    var common: Set<[UInt8]> = []
    for origin in texts where !origin.source.path.contains("/files/") {
      for match in automaton.matches(in: origin.text)
      where isWord(match, in: origin)
        && !isPartOfAddress(match, in: origin.text) && !isNamed(match, in: origin.text)
      {
        common.insert(words[match.pattern])
      }
    }
    return common
  }

  private func isWord(_ match: WordMatch, in origin: OriginText) -> Bool {
    let (text, start) = (origin.text, match.indices.lowerBound)
    return !text.isCapital(at: start)
      || origin.isTemplate && text.beginsSentence(at: start) && text.endsAsAdjective(match.indices)
  }

  /// Whether words stand in an address, a name of a file or an id, where all letters are small.
  private func isPartOfAddress(_ match: WordMatch, in text: FoldedText) -> Bool {
    let range = text.range(of: match.indices)
    let sides = [range.lowerBound - 1, range.upperBound].filter(text.bytes.indices.contains)
    return sides.contains { Self.signsOfAddresses.contains(text.bytes[$0]) }
  }

  /// Whether a first name or initials of somebody stand beside a word, so that it is a surname.
  private func isNamed(_ match: WordMatch, in text: FoldedText) -> Bool {
    let context = NameContext(of: match.indices, in: text)
    return people.contains { !$0.given.isEmpty && context.names($0) }
  }

  private static let signsOfAddresses = Set("/-_=%@#?&".utf8)

  /// Where in the content each thing stands, in the order of the texts; one place a line.
  func origins(
    of subjects: Set<Leak.Subject>, in texts: [OriginText], besides words: Set<[UInt8]>
  ) -> [Leak.Subject: [SourceSpan]] {
    var origins: [Leak.Subject: [SourceSpan]] = [:]
    var seen: Set<OriginLine> = []
    let references = referencePlaces
    for origin in texts {
      for sighting in sightings(in: origin.text, at: nil)
      where subjects.contains(sighting.subject)
        && sighting.unlessWord.map({ !words.contains($0) }) ?? true
      {
        let span = origin.span(sighting.range)
        let line = OriginLine(
          subject: sighting.subject, path: span.source.path, line: span.start.line)
        let isReference = references[line.path, default: []].contains {
          $0.contains(span.range.lowerBound)
        }
        if isReference { continue }
        if seen.insert(line).inserted { origins[sighting.subject, default: []].append(span) }
      }
    }
    return origins
  }

  /// Where records and links name others by their ids, by file: an id that leads to somebody tells no
  /// name, for pages show it only as far as the name is open.
  private var referencePlaces: [String: [Range<Int>]] {
    let links = catalog.bodies.flatMap(\.body.links).compactMap(\.addressOfPage)
    return Dictionary(grouping: catalog.references.map(\.id.span) + links, by: \.source.path)
      .mapValues { $0.map(\.range) }
  }
}

extension FoldedText {
  /// Whether a word may be an adjective, and not a surname in «-ский».
  fileprivate func endsAsAdjective(_ word: Range<Int>) -> Bool {
    adjectiveEnds.contains { end in
      codes[word].suffix(end.count).elementsEqual(end)
        && !relations.contains {
          codes[word].dropLast(end.count).suffix($0.count).elementsEqual($0)
        }
    }
  }
}

private let adjectiveEnds = [
  "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им",
  "ую", "юю", "ых", "их",
].map(FoldedText.codes)
private let relations = ["ск", "цк"].map(FoldedText.codes)

extension Located<BodyLink> {
  /// Where the address of a link to a page is written, behind the link's words.
  fileprivate var addressOfPage: SourceSpan? {
    guard case .page(let path, _) = value else { return nil }
    return span.source.bytes[span.range].ranges(of: Array(path.utf8)).last.map(span.source.span)
  }
}

/// A line of the content and one thing that it holds.
private struct OriginLine: Hashable {
  let subject: Leak.Subject
  let path: String
  let line: Int
}
