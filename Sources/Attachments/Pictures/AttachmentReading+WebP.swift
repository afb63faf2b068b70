extension AttachmentReading {
  /// Reads the EXIF and the XMP of a WebP file (RFC 9649, 2.7).
  mutating func addWebP(_ bytes: [UInt8], in part: String?, _ limits: ReadingLimits) {
    var cursor = ByteCursor(bytes[...])
    _ = cursor.take(12)
    while !cursor.isAtEnd {
      guard let kind = cursor.take(4), let size = cursor.littleEndian(4),
        let chunk = cursor.take(size)
      else { return addGap(.damaged, in: part) }
      if size % 2 == 1 { _ = cursor.take(1) }
      switch String(decoding: kind, as: UTF8.self) {
      // Some programs leave the header of JPEG before it.
      case "EXIF":
        addEXIF(chunk.starts(with: "Exif\0\0".utf8) ? chunk.dropFirst(6) : chunk, in: part)
      case "XMP ": addXMP(Array(chunk), in: part, limits)
      default: break
      }
    }
  }
}
