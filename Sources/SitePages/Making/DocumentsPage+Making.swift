import Mentorship
import Russian
import Templates

extension DocumentsPage {
  /// The registry: documents of the school as a table, those from above it as a list.
  init(_ overview: SiteOverview) {
    let own = overview.ownDocuments
    let higher = overview.higherDocuments
    self.init(
      frame: overview.frame(
        of: .documents,
        PageHead(
          title: "Документы",
          description: "Документы школы о наставничестве: "
            + "\(Plural.documents.bound(overview.site.documents.count)) с датами и номерами."
        ),
        changed: overview.lastChange(of: .documents)),
      kindChoices: chooseKinds(of: own, overview.site.vocabulary),
      own: own.map { makeRow(of: $0, overview) },
      higher: higher.map { overview.link(to: $0, on: .documents) },
      abbreviations: signatureAbbreviations(in: own)
        + overview.abbreviations(in: (own + higher).map(\.title)))
  }
}

private func makeRow(of document: SchoolDocument, _ overview: SiteOverview) -> DocumentRow {
  DocumentRow(
    date: document.date.map { DateView(short: $0) }, dateKey: document.date?.iso ?? "",
    number: document.numberWithSign, title: document.title,
    address: document.address.relative(from: .documents), isSample: document.info.isSample,
    kind: document.kind.value, kindKey: Transliteration.slug(document.kind.value),
    signature: document.signature?.rawValue, lackOfForce: overview.lackOfForce(of: document),
    activities: numberLinks(to: overview.provenBy[document.id.text] ?? []))
}

private func numberLinks(to activities: [TrackedActivity]) -> [NumberLink] {
  activities.enumerated().map { index, tracked in
    NumberLink(
      number: tracked.activity.number.value.text,
      address: tracked.address.relative(from: .documents),
      isFollowed: index + 1 < activities.count)
  }
}

/// The kinds that occur, in the order of the vocabulary.
private func chooseKinds(of documents: [SchoolDocument], _ vocabulary: Vocabulary) -> [Choice] {
  let kinds = Set(documents.map(\.kind.value))
  return vocabulary.documentKinds.filter { kinds.contains($0.name) }.map { kind in
    Choice(value: kind.slug, label: kind.name.capitalised)
  }
}

private func signatureAbbreviations(in documents: [SchoolDocument]) -> [AbbreviationView] {
  let kinds = Set(documents.compactMap(\.signature))
  return SignatureKind.allCases.filter(kinds.contains).compactMap { kind in
    kind.expansion.map { AbbreviationView(short: kind.rawValue, meaning: $0) }
  }
}
