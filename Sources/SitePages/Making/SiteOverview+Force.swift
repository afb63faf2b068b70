import Mentorship
import Russian
import Templates

extension SiteOverview {
  /// That a document is no longer in force, and what took its place; nothing while it is.
  func lackOfForce(of document: SchoolDocument) -> StatusView? {
    guard let words = lostForce(of: document) else { return nil }
    return StatusView(
      code: "off", icon: Address(wellFormed: "#s-off"), word: Typography.bind(words.lead),
      detail: words.replacement.map { Phrase(.plain($0)) })
  }

  /// The same as part of a remark: «не действует с 27.08.2021, заменён документом № 41».
  func lackOfForceWords(of document: SchoolDocument) -> String? {
    lostForce(of: document).map { words in
      [Typography.bind(words.lead), words.replacement].compactMap(\.self).joined(separator: ", ")
    }
  }

  /// A link to the document's page, with its number, day and lack of force beside it.
  func link(to document: SchoolDocument, on page: SiteAddress) -> LinkItem {
    let remarks = [document.caption, lackOfForceWords(of: document)].compactMap(\.self)
    return LinkItem(
      title: document.title, address: document.address.relative(from: page),
      caption: remarks.joined(separator: ", ").nonEmpty, isSample: document.info.isSample)
  }

  /// A day of repeal outweighs a replacement: until then the document is in force.
  private func lostForce(
    of document: SchoolDocument
  ) -> (lead: String, replacement: String?)? {
    let successor = successor(of: document)
    let replacement = successor.map(replacedWords)
    if let day = document.repealed {
      return day <= date ? ("не действует с \(RussianDate.short(day))", replacement) : nil
    }
    return replacement.map { ("не действует", $0) }
  }

  /// The document that took the place of another by the site's day.
  private func successor(of document: SchoolDocument) -> SchoolDocument? {
    (replacements[document.id.text] ?? []).first { ($0.date ?? $0.published ?? .earliest) <= date }
  }

  private func replacedWords(by successor: SchoolDocument) -> String {
    guard let number = successor.numberWithSign else { return "заменён другим документом" }
    return "заменён документом\u{A0}\(number)"
  }
}
