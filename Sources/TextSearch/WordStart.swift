/// Where a word begins in a folded text, or goes on behind something that is no plain letter: a tag, an
/// entity, a soft hyphen. All codes up to the next one are plain Latin and Russian letters and digits.
struct WordStart {
  /// The code.
  let index: UInt32
  /// The byte.
  let offset: UInt32
}
