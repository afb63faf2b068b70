import Russian

extension Mentor {
  /// Whether the path of a file spells the name: the id, or the surname in any case, in Cyrillic or
  /// in Latin letters, or as the `%XX` of an address.
  package func isSpelled(in path: String) -> Bool {
    let slug = "-\(Transliteration.slug(withoutPercents(path)))-"
    let surname = name.value.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    let names = [id.text, surname, WordStem.of(surname)].map(Transliteration.slug)
    return names.contains { name in
      // Few letters stand inside many words: they count as a word of their own alone.
      !name.isEmpty && slug.contains(name.utf8.count < shortestPart ? "-\(name)-" : name)
    }
  }
}

/// The shortest name, in letters, that is sought inside other words.
private let shortestPart = 5

/// The path with the bytes that its `%XX` stand for.
private func withoutPercents(_ path: String) -> String {
  var bytes: [UInt8] = []
  var rest = Array(path.utf8)[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), rest.count >= 2,
      let coded = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
    {
      bytes.append(coded)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
