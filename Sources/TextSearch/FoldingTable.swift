/// What plain letters, digits and signs are read as: the codes of ASCII by byte, then those of what
/// follows the bytes D0 and D1.
enum FoldingTable {
  /// 0 stands for what has to be looked at: `<`, entities, escapes, other alphabets.
  static let codes: [UInt8] = (0..<256).map(codeOfASCII) + (0..<512).map(codeOfCyrillic)

  /// Where the codes of what follows D0 or D1 begin.
  @inline(__always)
  static func place(after lead: UInt8) -> Int { (Int(lead & 1) + 1) << 8 }

  private static func codeOfASCII(_ byte: Int) -> UInt8 {
    let isPlain = byte < 0x80 && !"<&%\\".utf8.contains(UInt8(byte))
    return isPlain ? FoldedCode.of(UInt32(byte)) ?? 0 : 0
  }

  private static func codeOfCyrillic(_ index: Int) -> UInt8 {
    let scalar = 0x400 + UInt32(index >> 8) << 6 + UInt32(index & 0x3F)
    guard index & 0xC0 == 0x80, let code = FoldedCode.of(scalar) else { return 0 }
    return code >= FoldedCode.cyrillicA ? code : 0
  }
}
