/// How a string of X.680 (clause 41) writes its characters.
enum ASN1StringKind {
  case utf8
  /// Two bytes a character, the high one first.
  case twoBytes
  /// Four bytes a character, the high one first.
  case fourBytes

  /// - Parameter tag: the number of a universal tag; nothing for what is no string.
  init?(tag: UInt8) {
    switch tag {
    // UTF8String, NumericString, PrintableString, TeletexString, IA5String, VisibleString.
    case 12, 18, 19, 20, 22, 26: self = .utf8
    case 28: self = .fourBytes
    case 30: self = .twoBytes
    default: return nil
    }
  }

  func text(of bytes: ArraySlice<UInt8>) -> String {
    switch self {
    case .utf8: String(decoding: bytes, as: UTF8.self)
    case .twoBytes: String(decoding: Self.units(bytes, of: 2).map(UInt16.init), as: UTF16.self)
    case .fourBytes: String(decoding: Self.units(bytes, of: 4), as: UTF32.self)
    }
  }

  /// What is left over at the end is no character.
  private static func units(_ bytes: ArraySlice<UInt8>, of size: Int) -> [UInt32] {
    stride(from: bytes.startIndex, to: bytes.endIndex - size + 1, by: size).map { start in
      bytes[start..<start + size].reduce(0) { $0 << 8 | UInt32($1) }
    }
  }
}
