/// A consent to publish personal data (152-ФЗ, ст. 10.1; content format, section 5).
package struct Consent: Sendable {
  package let id: ID<Consent>
  package let info: RecordInfo
  /// The id of the mentor, or of an author outside the base.
  package let subject: Located<String>
  package let fields: [Located<PersonalField>]
  /// Addresses; what stands under one of them is covered.
  package let resources: [Located<String>]
  /// What for, in words.
  package let purpose: Located<String>?
  /// The first day on which it counts.
  package let start: Located<PlainDate>
  /// The last day on which it counts.
  package let end: Located<PlainDate>
  /// The day from which it is void.
  package let withdrawal: Located<PlainDate>?
  /// What the subject forbids to do with the data.
  package let restrictions: [Located<String>]

  package init(
    id: ID<Consent>, info: RecordInfo, subject: Located<String>, fields: [Located<PersonalField>],
    resources: [Located<String>], purpose: Located<String>?, start: Located<PlainDate>,
    end: Located<PlainDate>, withdrawal: Located<PlainDate>?, restrictions: [Located<String>]
  ) {
    self.id = id
    self.info = info
    self.subject = subject
    self.fields = fields
    self.resources = resources
    self.purpose = purpose
    self.start = start
    self.end = end
    self.withdrawal = withdrawal
    self.restrictions = restrictions
  }
}
