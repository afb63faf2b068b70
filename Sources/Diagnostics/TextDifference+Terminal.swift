package import TextEdits

extension TextDifference {
  /// The difference for people, in the inks of a terminal: what a terminal would obey is made
  /// visible, line ends and byte order marks are left out, and in colour the changed words stand
  /// out, for a letter of the other alphabet looks the same.
  package func terminal(_ style: TerminalStyle) -> String {
    let partners = style.color ? partners : [:]
    return lines.indices.map { index in
      let line = lines[index].visible
      let ink = lines[index].ink
      guard let partner = partners[index], let changed = lines[index].changedInk else {
        return style.paint(line, ink) + "\n"
      }
      let (start, middle, end) = Self.parts(of: line, apartFrom: lines[partner].visible)
      return style.paint(start, ink) + (middle.isEmpty ? "" : style.paint(middle, changed))
        + (end.isEmpty ? "" : style.paint(end, ink)) + "\n"
    }.joined()
  }

  /// The lines that took each other's place, by index: as many added ones as were removed.
  private var partners: [Int: Int] {
    var partners: [Int: Int] = [:]
    var removed: [Int] = []
    var added: [Int] = []
    for (index, line) in lines.enumerated() {
      switch line {
      case .removed: removed.append(index)
      case .added: added.append(index)
      case .unended: continue
      default: (removed, added) = ([], [])
      }
      guard !added.isEmpty, added.count == removed.count else { continue }
      partners.merge(zip(removed + added, added + removed)) { $1 }
    }
    return partners
  }

  /// The line up to where it differs from the other, what differs, and the rest.
  private static func parts(
    of line: String, apartFrom other: String
  ) -> (start: String, middle: String, end: String) {
    let shorter = min(line.count, other.count)
    let start = 1 + zip(line.dropFirst(), other.dropFirst()).prefix { $0 == $1 }.count
    let end = zip(line.reversed(), other.reversed()).prefix(shorter - start).prefix { $0 == $1 }
      .count
    return (
      String(line.prefix(start)), String(line.dropFirst(start).dropLast(end)),
      String(line.suffix(end))
    )
  }
}

extension TextDifference.Line {
  fileprivate var visible: String {
    let words = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...]
    let text = String(decoding: words, as: UTF8.self).replacing("\u{FEFF}", with: "")
    return TerminalText.visible(text)
  }

  fileprivate var ink: TerminalStyle.Ink? {
    switch self {
    case .oldName, .newName: .place
    case .place: .hint
    case .removed: .removed
    case .added: .added
    case .unended: .quiet
    case .kept: nil
    }
  }

  /// For what differs from the line that took its place.
  fileprivate var changedInk: TerminalStyle.Ink? {
    switch self {
    case .removed: .removedWords
    case .added: .addedWords
    default: nil
    }
  }
}
