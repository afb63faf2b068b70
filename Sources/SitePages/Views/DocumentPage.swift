package import Templates

/// The page of one document.
package struct DocumentPage: View {
  let frame: PageFrame
  let eyebrow: String
  let isSample: Bool
  let title: String
  let file: LinkItem?
  let body: HTML?
  let facts: [Fact]
  let practices: [LinkItem]
  let contents: [LinkItem]

  package static let fields: [ViewField<DocumentPage>] = [
    .view("frame", "What stands around the page: head, menu, footer.") { $0.frame },
    .text("eyebrow", "The kind of document and whether it is in force.") { $0.eyebrow },
    .flag("isSample", "Whether the record is a sample and says so.") { $0.isSample },
    .text("title", "The title of the document.") { $0.title },
    .optionalView("file", "The file of the document: «Скачать PDF, 214 КБ».") { $0.file },
    .optionalHTML("body", "The text of the document.") { $0.body },
    .list("facts", "Number, date, approval, signature and what it proves.") { $0.facts },
    .flag("hasPractices", "Whether it is a material of any practice.") { !$0.practices.isEmpty },
    .list("practices", "The practices it is a material of.") { $0.practices },
    .flag("hasContents", "Whether the text has sections.") { !$0.contents.isEmpty },
    .list("contents", "The sections of the text.") { $0.contents },
  ]
}
