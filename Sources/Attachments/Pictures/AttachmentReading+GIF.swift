extension AttachmentReading {
  /// Reads the comments and the words of a GIF file (GIF89a, 24 and 25).
  mutating func addGIF(_ bytes: [UInt8], in part: String?, _ limits: ReadingLimits) {
    var cursor = ByteCursor(bytes[...])
    guard cursor.take(10) != nil, let flags = cursor.byte(), cursor.take(2) != nil,
      cursor.take(Self.colours(flags)) != nil
    else { return addGap(.damaged, in: part) }
    while let kind = cursor.byte(), kind != 0x3B {
      guard let label = kind == 0x21 ? cursor.byte() : 0,
        kind == 0x21 || cursor.skipImageHead(), let words = cursor.subBlocks()
      else { return addGap(.damaged, in: part) }
      if label == 0xFE || label == 0x01 {
        add(PictureWords.decoded(words[...]), at: "примечание к картинке", in: part)
      }
    }
  }

  /// Bytes of a table of colours.
  fileprivate static func colours(_ flags: UInt8) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
  }
}

extension ByteCursor {
  /// Place and size of an image, its table of colours, and the width of its codes.
  fileprivate mutating func skipImageHead() -> Bool {
    guard take(8) != nil, let flags = byte() else { return false }
    return take(AttachmentReading.colours(flags) + 1) != nil
  }

  /// What stands in the blocks up to an empty one.
  fileprivate mutating func subBlocks() -> [UInt8]? {
    var bytes: [UInt8] = []
    while let size = bigEndian(1) {
      if size == 0 { return bytes }
      guard let block = take(size) else { return nil }
      bytes += block
    }
    return nil
  }
}
