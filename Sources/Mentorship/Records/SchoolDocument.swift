/// A document of the section: an order, a regulation, a form (content format, section 6).
package struct SchoolDocument: Sendable {
  package let id: ID<SchoolDocument>
  package let info: RecordInfo
  package let title: String
  /// From the vocabulary.
  package let kind: Located<String>
  package let level: DocumentLevel?
  package let number: String?
  package let date: PlainDate?
  /// A person or a body, as the document words it.
  package let approvedBy: Personal<String>?
  /// A path below `content/files/`, as `files/x.pdf`.
  package let file: Located<String>?
  package let signature: SignatureKind?
  /// Where the original stands.
  package let source: Located<String>?
  package let published: PlainDate?
  /// What it replaces: ids of documents, or words for a document that is not on the site.
  package let replaces: [Located<String>]
  /// The day it lost its force.
  package let repealed: PlainDate?
  package let updated: PlainDate?
  package let body: Body

  package init(
    id: ID<SchoolDocument>, info: RecordInfo, title: String, kind: Located<String>,
    level: DocumentLevel?, number: String?, date: PlainDate?,
    approvedBy: Personal<String>?,
    file: Located<String>?, signature: SignatureKind?, source: Located<String>?,
    published: PlainDate?, replaces: [Located<String>], repealed: PlainDate?,
    updated: PlainDate?, body: Body
  ) {
    self.id = id
    self.info = info
    self.title = title
    self.kind = kind
    self.level = level
    self.number = number
    self.date = date
    self.approvedBy = approvedBy
    self.file = file
    self.signature = signature
    self.source = source
    self.published = published
    self.replaces = replaces
    self.repealed = repealed
    self.updated = updated
    self.body = body
  }

  /// The day of its last change: the one the curator gives, else the latest date in the record.
  package var lastChange: PlainDate? {
    updated ?? [date, published, repealed].compactMap(\.self).max()
  }
}
