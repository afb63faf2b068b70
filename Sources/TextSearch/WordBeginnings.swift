/// The first four codes of many words, as a set that may hold a little more than was put in: 65,536
/// bits, which stay in the fastest memory, so that nearly all words of a text are passed over at once.
struct WordBeginnings: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  /// Adds the beginning of the first word of a pattern.
  mutating func insert(_ pattern: [UInt8]) {
    let codes = (pattern.prefix(Self.length) + repeatElement(0, count: Self.length))
      .prefix(Self.length)
    let place = Self.place(of: codes.reversed().reduce(0) { $0 << 8 | UInt32($1) })
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// Calls with each code of a text from which on a word of the set may stand, among them all where
  /// one does.
  @inline(__always)
  func forEachCandidate(in text: FoldedText, _ body: (Int) -> Void) {
    let last = text.codes.count - Self.length
    bits.withUnsafeBufferPointer { bits in
      text.codes.withUnsafeBytes { codes in
        text.starts.withUnsafeBufferPointer { starts in
          for place in starts.indices {
            let index = Int(starts[place].index)
            if index <= last {
              let word = codes.loadUnaligned(fromByteOffset: index, as: UInt32.self)
              let bit = Self.place(of: UInt32(littleEndian: word))
              let isIn = bits[bit >> 6] >> UInt64(bit & 63) & 1 != 0
              guard isIn || isParted(place, starts, codes) else { continue }
            }
            body(index)
          }
        }
      }
    }
  }

  /// Whether a tag stands among the first letters, where a word may end as well as go on.
  @inline(__always)
  private func isParted(
    _ place: Int, _ starts: UnsafeBufferPointer<WordStart>, _ codes: UnsafeRawBufferPointer
  ) -> Bool {
    guard place + 1 < starts.count else { return false }
    let (index, next) = (Int(starts[place].index), Int(starts[place + 1].index))
    return next - index < Self.length && FoldedCode.isWord(codes[next - 1])
  }

  /// The bit of four codes, of which the first gap and all behind it do not count.
  @inline(__always)
  private static func place(of codes: UInt32) -> Int {
    // The lowest byte below 4 has its high bit set here, and no byte before it has.
    let gaps = (codes &- 0x0404_0404) & ~codes & 0x8080_8080
    // With no gap nothing is cut.
    let word = codes & ((gaps & (0 &- gaps)) >> 7 &- 1)
    return Int((word &* 0x9E37_79B1) >> 16)
  }

  /// How many codes of a word tell it.
  static let length = 4
}
