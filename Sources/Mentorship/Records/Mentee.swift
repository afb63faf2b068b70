/// Somebody who is helped, known by a code and never by name; no page shows any of it.
package struct Mentee: Sendable {
  /// The code that stands for the person (`Н-01`).
  package let code: Unpublished<Located<String>>
  package let info: RecordInfo
  /// From the vocabulary.
  package let group: Unpublished<Located<String>>
  /// The mentor functions that are wanted, from the vocabulary.
  package let requests: Unpublished<[Located<String>]>
  /// The first day.
  package let start: Located<PlainDate>?
  /// The last day.
  package let end: Located<PlainDate>?

  package init(
    code: Unpublished<Located<String>>, info: RecordInfo, group: Unpublished<Located<String>>,
    requests: Unpublished<[Located<String>]>, start: Located<PlainDate>?, end: Located<PlainDate>?
  ) {
    self.code = code
    self.info = info
    self.group = group
    self.requests = requests
    self.start = start
    self.end = end
  }
}
