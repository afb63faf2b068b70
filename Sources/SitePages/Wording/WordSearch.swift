/// Whether a word, or a phrase, stands in a text as a word of its own; case matters.
///
/// Compares bytes, for a long plan is searched for every abbreviation.
func contains(_ text: String, word: String) -> Bool {
  var text = text
  var word = word
  return text.withUTF8 { text in word.withUTF8 { contains(text, $0) } }
}

private typealias Bytes = UnsafeBufferPointer<UInt8>

private func contains(_ text: Bytes, _ word: Bytes) -> Bool {
  guard let first = word.first, word.count <= text.count else { return false }
  for start in 0...(text.count - word.count) where text[start] == first {
    let end = start + word.count
    if text[start..<end].elementsEqual(word), !hasWordCharacter(in: text, before: start),
      !hasWordCharacter(in: text, after: end)
    {
      return true
    }
  }
  return false
}

private func hasWordCharacter(in text: Bytes, before end: Int) -> Bool {
  var start = max(0, end - 1)
  while start > 0, isContinuation(text[start]) { start -= 1 }
  return isWordCharacter(text[start..<end])
}

private func hasWordCharacter(in text: Bytes, after start: Int) -> Bool {
  var end = min(start + 1, text.count)
  while end < text.count, isContinuation(text[end]) { end += 1 }
  return isWordCharacter(text[start..<end])
}

private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

private func isWordCharacter(_ bytes: Slice<Bytes>) -> Bool {
  guard let character = String(decoding: bytes, as: UTF8.self).first else { return false }
  return character.isLetter || character.isNumber
}
