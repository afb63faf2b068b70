/// A text chunk of a PNG file, taken apart (PNG, third edition, 11.3.3).
struct PNGCaption {
  let keyword: String
  /// Its words, or the zlib stream of them.
  let words: ArraySlice<UInt8>
  let isPacked: Bool

  /// Nothing for a chunk of another kind.
  init?(_ kind: String, _ chunk: ArraySlice<UInt8>) {
    keyword = String(decoding: chunk.prefix { $0 != 0 }, as: UTF8.self)
    let rest = Self.behindZero(chunk)
    switch kind {
    case "tEXt": (isPacked, words) = (false, rest)
    // The method of packing, of which there is one.
    case "zTXt": (isPacked, words) = (true, rest.dropFirst())
    // Whether it is packed, the method, the language, the translated keyword.
    case "iTXt":
      (isPacked, words) = (rest.first != 0, Self.behindZero(Self.behindZero(rest.dropFirst(2))))
    default: return nil
    }
  }

  private static func behindZero(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.drop { $0 != 0 }.dropFirst()
  }
}
