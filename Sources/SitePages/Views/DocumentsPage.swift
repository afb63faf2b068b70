package import Templates

/// The list of documents.
package struct DocumentsPage: View {
  let frame: PageFrame
  let kindChoices: [Choice]
  let own: [DocumentRow]
  let higher: [LinkItem]
  let abbreviations: [AbbreviationView]

  package static let fields: [ViewField<DocumentsPage>] = [
    .view("frame", "What stands around the page: head, menu, footer.") { $0.frame },
    .list("kindChoices", "The kinds that occur, for the filter.") { $0.kindChoices },
    .flag("hasOwn", "Whether the school has published documents of its own.") { !$0.own.isEmpty },
    .list("own", "The documents of the school, the earliest first.") { $0.own },
    .flag("hasHigher", "Whether there are documents from above the school.") { !$0.higher.isEmpty },
    .list("higher", "The documents of the country, the region and the district.") { $0.higher },
    .flag(
      "hasAbbreviations", "Whether any abbreviation has to be explained."
    ) { !$0.abbreviations.isEmpty },
    .list("abbreviations", "The abbreviations the table uses, explained.") { $0.abbreviations },
  ]
}
