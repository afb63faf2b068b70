import Diagnostics

extension LeakScan {
  /// The files of the public folder that stand for the record which a place of the content belongs
  /// to, whether they are published or not; nothing for the plan and the templates.
  func pages(madeFrom origin: SourceSpan) -> [String] {
    if isTerm(origin) { return [SiteAddress.personalData.outputPath] }
    let path = origin.source.path
    if let mentor = catalog.mentors.first(where: { $0.info.span.source.path == path }) {
      let neutral = numbers[mentor.id].map { SiteAddress.mentor(number: $0) }
      return [SiteAddress.mentor(mentor.id), neutral].compactMap(\.self).map(\.outputPath)
    }
    return catalog.namedRecords.first { $0.info.span.source.path == path }
      .map { [$0.name.address.outputPath] } ?? []
  }

  /// Whether a place is in the purpose or the restrictions of a consent, which the section prints.
  func isTerm(_ origin: SourceSpan) -> Bool {
    catalog.consents.lazy.filter { $0.info.span.source.path == origin.source.path }
      .contains { consent in
        let terms = [consent.purpose].compactMap(\.self) + consent.restrictions
        return terms.contains { $0.span.range.overlaps(origin.range) }
      }
  }
}
