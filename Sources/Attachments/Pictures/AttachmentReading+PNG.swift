extension AttachmentReading {
  /// Reads the text chunks and the EXIF of a PNG file (PNG, third edition, 11.3.3 and 11.3.4.5).
  mutating func addPNG(_ bytes: [UInt8], in part: String?, _ limits: ReadingLimits) {
    var cursor = ByteCursor(bytes[...])
    _ = cursor.take(8)
    while !cursor.isAtEnd {
      guard let size = cursor.bigEndian(4), let kind = cursor.take(4),
        let chunk = cursor.take(size),
        cursor.take(4) != nil
      else { return addGap(.damaged, in: part) }
      switch String(decoding: kind, as: UTF8.self) {
      case "tEXt": addPNGText(chunk, in: part)
      case "iTXt": addPNGInternationalText(chunk, in: part, limits)
      case "zTXt": addGap(.packedCaption, in: part)
      case "eXIf": addEXIF(chunk, in: part)
      default: break
      }
    }
  }

  private mutating func addPNGText(_ chunk: ArraySlice<UInt8>, in part: String?) {
    add(
      PictureWords.decoded(chunk.drop { $0 != 0 }.dropFirst()), at: "подпись к картинке", in: part)
  }

  /// The keyword, whether it is packed and how, the language, the translated keyword, the words.
  private mutating func addPNGInternationalText(
    _ chunk: ArraySlice<UInt8>, in part: String?, _ limits: ReadingLimits
  ) {
    let rest = chunk.drop { $0 != 0 }.dropFirst()
    guard rest.first == 0 else { return addGap(.packedCaption, in: part) }
    let words = rest.dropFirst(2).drop { $0 != 0 }.dropFirst().drop { $0 != 0 }.dropFirst()
    if chunk.starts(with: "XML:com.adobe.xmp\0".utf8) {
      addXMP(Array(words), in: part, limits)
    } else {
      add(PictureWords.decoded(words), at: "подпись к картинке", in: part)
    }
  }
}
