import Mentorship
import Russian
import Templates

extension DocumentPage {
  /// The page of the document at a place in the registry.
  init(_ overview: SiteOverview, at index: Int) {
    let document = overview.site.documents[index]
    let page = document.address
    self.init(
      frame: overview.frame(
        of: page,
        PageHead(
          title: "\(document.title) — \(document.designation)",
          description: "\(document.title) (\(document.designation)): текст и сведения о документе."),
        under: [.home, .documents], changed: overview.lastChange(of: .document(index))),
      eyebrow: kindAndForce(of: document, overview), isSample: document.info.isSample,
      title: document.title, file: overview.file(of: document),
      body: document.body.isEmpty ? nil : document.body.html(on: page, in: overview.site),
      facts: overview.facts(about: document),
      practices: overview.practices(using: document), contents: document.body.sectionLinks)
  }
}

private func kindAndForce(of document: SchoolDocument, _ overview: SiteOverview) -> String {
  let kind = document.kind.value.capitalised
  guard let force = overview.lackOfForceWords(of: document) else { return kind }
  guard let repealed = document.repealed else { return "\(kind) · \(force)" }
  return "\(kind) · не\u{A0}действует с\u{A0}\(BoundDate.long(repealed))"
}

extension SiteOverview {
  /// The file of a document with its format and size.
  fileprivate func file(of document: SchoolDocument) -> LinkItem? {
    guard let path = document.file?.value, let size = fileSizes[path] else { return nil }
    return LinkItem(
      title: "Скачать \(FileDescription(path: path, size: size).text)",
      address: SiteAddress.attachment(path).relative(from: document.address))
  }
}
