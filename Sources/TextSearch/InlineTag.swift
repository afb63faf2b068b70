/// Elements of HTML and SVG inside of which a word may go on.
enum InlineTag {
  /// Whether a name is one of theirs, given as the number that its bytes in small letters make.
  static func isOne(_ name: UInt64) -> Bool {
    var slot = slot(of: name)
    while slots[slot] != 0 {
      if slots[slot] == name { return true }
      slot = (slot + 1) % slots.count
    }
    return false
  }

  private static let names = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tspan", "u",
    "var", "wbr",
  ]

  /// A hash table with open addressing: there is a tag every few words, and a `Set` takes far longer.
  private static let slots: [UInt64] = {
    var slots = [UInt64](repeating: 0, count: 256)
    for name in names {
      let number = name.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      var slot = slot(of: number)
      while slots[slot] != 0 { slot = (slot + 1) % slots.count }
      slots[slot] = number
    }
    return slots
  }()

  private static func slot(of name: UInt64) -> Int { Int((name &* 0x9E37_79B9_7F4A_7C15) >> 56) }
}
