extension FoldedText {
  /// Whether nothing but hyphens or dashes stands between the words of a stretch, no blank either.
  package func isHyphenated(_ indices: Range<Int>) -> Bool {
    indices.filter { !FoldedCode.isWord(codes[$0]) }.allSatisfy { gap in
      let start = range(of: gap - 1..<gap).upperBound
      return characters(in: start..<offset(of: gap + 1)).allSatisfy(Self.isHyphen)
    }
  }

  private func characters(in stretch: Range<Int>) -> [UInt32] {
    bytes.withUnsafeBufferPointer { bytes in
      let reader = CharacterReader(bytes: bytes)
      var found: [UInt32] = []
      var offset = stretch.lowerBound
      while offset < stretch.upperBound {
        let (scalar, end) = reader.character(at: offset)
        found.append(scalar)
        offset = end
      }
      return found
    }
  }

  /// A hyphen, a dash or a minus; soft hyphens and joiners, which are not seen, pass too.
  private static func isHyphen(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2010...0x2015, 0x2212, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }
}
