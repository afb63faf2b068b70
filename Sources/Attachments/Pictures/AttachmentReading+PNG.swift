extension AttachmentReading {
  /// Reads the text chunks and the EXIF of a PNG file (PNG, third edition, 11.3.3 and 11.3.4.5).
  mutating func addPNG(_ bytes: [UInt8], in part: String?, _ limits: ReadingLimits) {
    var cursor = ByteCursor(bytes[...])
    var room = limits.captions
    _ = cursor.take(8)
    while !cursor.isAtEnd {
      guard let size = cursor.bigEndian(4), let kind = cursor.take(4),
        let chunk = cursor.take(size),
        cursor.take(4) != nil
      else { return addGap(.damaged, in: part) }
      let name = String(decoding: kind, as: UTF8.self)
      if name == "IEND" { return addRest(cursor.rest, in: part) }
      if name == "eXIf" {
        addEXIF(chunk, in: part)
      } else if let caption = PNGCaption(name, chunk) {
        addCaption(caption, in: part, room: &room, limits)
      }
    }
  }

  /// - Parameter room: how many bytes the packed captions of the picture may still have.
  private mutating func addCaption(
    _ caption: PNGCaption, in part: String?, room: inout Int, _ limits: ReadingLimits
  ) {
    var words = caption.words
    if caption.isPacked {
      guard let unpacked = inflate(words, within: room) else {
        return addGap(.packedCaption, in: part)
      }
      room -= unpacked.count
      words = unpacked[...]
    }
    if caption.keyword == "XML:com.adobe.xmp" {
      addXMP(Array(words), in: part, limits)
    } else if caption.keyword.hasPrefix("Raw profile type ") {
      addRawProfile(words, in: part, limits)
    } else {
      add(PictureWords.decoded(words), at: "подпись к картинке", in: part)
    }
  }
}
