/// A place in a text where something stands that is sought.
struct Sighting {
  let subject: Leak.Subject
  /// The bytes.
  let range: Range<Int>
  /// See `Leak.unlessWord`.
  let unlessWord: [UInt8]?
  /// See `Leak.isSurnameAlone`.
  let isSurnameAlone: Bool

  init(
    subject: Leak.Subject, range: Range<Int>, unlessWord: [UInt8]? = nil,
    isSurnameAlone: Bool = false
  ) {
    self.subject = subject
    self.range = range
    self.unlessWord = unlessWord
    self.isSurnameAlone = isSurnameAlone
  }
}
