import TextSearch

/// A random text and what a slow and plain reading makes of it, piece by piece.
struct PlainlyFolded {
  private enum Meaning {
    case letter(UInt8), gap(UInt8), nothing
    case tag(isInline: Bool)
  }

  private(set) var bytes: [UInt8] = []
  private(set) var codes: [UInt8] = []
  private(set) var textCount = 0
  /// Where each code is written, and where that ends.
  private(set) var places: [Range<Int>] = []
  private var gap: UInt8 = 0
  /// Where the word begins that may mix alphabets, and its last part, behind a tag.
  private var wordStart = 0
  private var partStart = 0

  init(pieces count: Int, seed: Int) {
    var random = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    var tags: [Range<Int>] = []
    for _ in 0..<count {
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      let (written, meaning) = Self.pieces[Int(random % UInt64(Self.pieces.count))]
      let place = bytes.count..<bytes.count + written.utf8.count
      bytes += Array(written.utf8)
      if case .tag = meaning { tags.append(place.lowerBound + 1..<place.upperBound - 1) }
      read(meaning, at: place)
    }
    endWord()
    textCount = codes.count
    for tag in tags {
      gap = FoldedCode.edge
      for offset in tag {
        read(Self.meaningInTag[bytes[offset]] ?? .nothing, at: offset..<offset + 1)
      }
    }
  }

  private mutating func read(_ meaning: Meaning, at place: Range<Int>) {
    switch meaning {
    case .nothing: break
    case .tag(let isInline):
      endPart()
      if !isInline { gap = FoldedCode.edge }
    case .gap(let code): gap = max(gap, code)
    case .letter(let code):
      if gap > 0, !codes.isEmpty {
        endWord()
        codes.append(gap)
        places.append(place)
        (wordStart, partStart) = (codes.count, codes.count)
      }
      gap = 0
      codes.append(code)
      places.append(place)
    }
  }

  /// Reads the Latin letters of a part with Russian ones as those that look the same.
  private mutating func endPart() {
    readAsRussian(from: partStart)
    partStart = codes.count
  }

  /// Reads a whole word so, unless a letter of it looks like no Russian one.
  private mutating func endWord() {
    endPart()
    if !codes[wordStart...].contains(Self.code("d")) { readAsRussian(from: wordStart) }
  }

  private mutating func readAsRussian(from start: Int) {
    guard codes[start...].contains(where: { $0 >= Self.code("а") }) else { return }
    for index in start..<codes.count {
      codes[index] = Self.lookAlikes[codes[index]] ?? codes[index]
    }
  }

  func beginsWord(at index: Int) -> Bool {
    guard index > 0, FoldedCode.isWord(codes[index - 1]) else { return true }
    let offset = places[index].lowerBound
    return offset > 0 && bytes[offset - 1] == UInt8(ascii: ">")
  }

  func endsWord(before index: Int) -> Bool {
    guard index > 0, index < codes.count, FoldedCode.isWord(codes[index]) else { return true }
    let end = places[index - 1].upperBound
    return end < bytes.count && bytes[end] == UInt8(ascii: "<")
  }

  /// Where a pattern stands as whole words, a number at the end of a longer one aside.
  func places(of pattern: [UInt8]) -> [Range<Int>] {
    codes.indices.map { $0..<$0 + pattern.count }.filter { place in
      place.upperBound <= codes.count && beginsWord(at: place.lowerBound)
        && (endsWord(before: place.upperBound)
          || pattern.count > 3 && FoldedCode.isLetter(codes[place.upperBound - 1])
            && FoldedCode.isDigit(codes[place.upperBound]))
        && zip(codes[place], pattern).allSatisfy { $0 == $1 || max($0, $1) <= FoldedCode.edge }
    }
  }

  /// Whether digits stand in whole groups one after another, with blanks and small signs between.
  func holds(digits: [UInt8]) -> Bool {
    codes.indices.contains { start in
      guard FoldedCode.isDigit(codes[start]), beginsWord(at: start) else { return false }
      if start > 0, FoldedCode.isDigit(codes[start - 1]) { return false }
      var rest = digits[...]
      var index = start
      while index < codes.count, let next = rest.first {
        if codes[index] == next {
          rest.removeFirst()
        } else if codes[index] >= FoldedCode.edge {
          return false
        }
        index += 1
      }
      let isWhole = index == codes.count || !FoldedCode.isDigit(codes[index])
      return rest.isEmpty && isWhole && endsWord(before: index)
    }
  }

  private static func code(_ letter: String) -> UInt8 { FoldedText.codes(of: letter)[0] }

  private static let lookAlikes = [code("b"): code("в"), code("e"): code("е")]
  private static let meaningInTag: [UInt8: Meaning] = [
    UInt8(ascii: "b"): .letter(code("b")), UInt8(ascii: "p"): .letter(code("p")),
    UInt8(ascii: "/"): .gap(FoldedCode.joint),
  ]
  private static let pieces: [(String, Meaning)] = [
    ("а", .letter(code("а"))), ("б", .letter(code("б"))), ("Б", .letter(code("б"))),
    ("а", .letter(code("а"))), ("р", .letter(code("р"))), ("Р", .letter(code("р"))),
    ("ё", .letter(code("е"))), ("b", .letter(code("b"))), ("&#1072;", .letter(code("а"))),
    ("%D0%B1", .letter(code("б"))), (#"\u0430"#, .letter(code("а"))), ("é", .letter(code("é"))),
    ("ë", .letter(code("e"))), ("d", .letter(code("d"))),
    ("1", .letter(code("1"))), ("2", .letter(code("2"))), ("1", .letter(code("1"))),
    (" ", .gap(FoldedCode.blank)), ("&nbsp;", .gap(FoldedCode.blank)),
    ("\n", .gap(FoldedCode.blank)),
    ("-", .gap(FoldedCode.joint)), (".", .gap(FoldedCode.joint)), (";", .gap(FoldedCode.edge)),
    ("«", .gap(FoldedCode.edge)), ("\u{AD}", .nothing), ("&shy;", .nothing), ("\u{301}", .nothing),
    ("<b>", .tag(isInline: true)), ("</b>", .tag(isInline: true)), ("<p>", .tag(isInline: false)),
  ]
}
