/// The agreement with a mentor (Labour Code, art. 351.8); kept for the record, no page or rule asks.
package struct MentoringAgreement: Sendable {
  package let number: String?
  package let date: PlainDate?

  package init(
    number: String?, date: PlainDate?
  ) {
    self.number = number
    self.date = date
  }
}
