extension FoldedText {
  /// Whether quotes stand at both ends of a stretch, with nothing else between.
  package func isQuoted(_ indices: Range<Int>) -> Bool {
    let range = range(of: indices)
    let (before, after) = (bytes[..<range.lowerBound], bytes[range.upperBound...])
    if Self.opening.contains(where: { before.suffix($0.count).elementsEqual($0) }) {
      return Self.closing.contains { after.starts(with: $0) }
    }
    // The plain sign is that of attributes too, which no word with a blank stands before.
    return Self.plain.contains { sign in
      before.suffix(sign.count).elementsEqual(sign) && after.starts(with: sign)
        && Self.isPhrase(before.dropLast(sign.count))
    }
  }

  /// Whether a text ends in a Russian letter with a blank.
  private static func isPhrase(_ text: ArraySlice<UInt8>) -> Bool {
    text.last == UInt8(ascii: " ") && text.dropLast().last.map { $0 >= 0x80 } ?? false
  }

  private static let opening = ["«", "„", "“", "&laquo;"].map { Array($0.utf8) }
  private static let closing = ["»", "“", "”", "&raquo;"].map { Array($0.utf8) }
  private static let plain = ["\"", "&quot;"].map { Array($0.utf8) }
}
