/// A place in a text where something stands that is sought.
struct Sighting {
  let subject: Leak.Subject
  /// The bytes.
  let range: Range<Int>
  /// See `Leak.unlessWord`.
  let unlessWord: [UInt8]?

  init(subject: Leak.Subject, range: Range<Int>, unlessWord: [UInt8]? = nil) {
    self.subject = subject
    self.range = range
    self.unlessWord = unlessWord
  }
}
