import Mentorship

extension SiteOverview {
  /// The abbreviations of the vocabulary that stand in any of the texts.
  func abbreviations(in texts: [String]) -> [AbbreviationView] {
    site.vocabulary.abbreviations.compactMap { term in
      guard let meaning = term.expansion, texts.contains(where: { contains($0, word: term.name) })
      else { return nil }
      return AbbreviationView(short: term.name, meaning: meaning)
    }
  }

  /// The abbreviations that a table of the plan uses.
  func abbreviations(in sections: [PlanSectionView]) -> [AbbreviationView] {
    abbreviations(in: sections.flatMap { [$0.title] + $0.rows.flatMap(\.texts) })
  }
}

extension PlanRowView {
  /// The words of the document in the row.
  fileprivate var texts: [String] {
    switch self {
    case .heading(let row):
      [row.title] + row.points.map(\.text) + [row.clause].compactMap(\.self)
    case .activity(let row):
      [row.title, row.deadline] + row.points.map(\.text) + row.roles.map(\.name)
        + [row.clause, row.result].compactMap(\.self)
    }
  }
}
