extension AttachmentReading {
  /// Reads what a JPEG file carries beside the picture: EXIF, XMP, IPTC and comments.
  ///
  /// Segments as in ITU-T T.81, annex B; what they hold as in the EXIF (CIPA DC-008, 4.7) and XMP
  /// (part 3, 1.1.3) specifications.
  mutating func addJPEG(_ bytes: [UInt8], in part: String?, _ limits: ReadingLimits) {
    var cursor = ByteCursor(bytes[...])
    _ = cursor.take(2)
    while !cursor.isAtEnd {
      guard cursor.byte() == 0xFF, let marker = cursor.marker() else {
        return addGap(.damaged, in: part)
      }
      if marker == endOfImage { return addRest(cursor.rest, in: part) }
      guard let length = cursor.bigEndian(2), let segment = cursor.take(length - 2) else {
        return addGap(.damaged, in: part)
      }
      addSegment(marker, segment, in: part, limits)
      if marker == startOfScan { cursor.skipScan() }
    }
  }

  /// Reads EXIF or XMP as they stand in a JPEG file, a header before either.
  mutating func addApplicationSegment(
    _ segment: ArraySlice<UInt8>, in part: String?, _ limits: ReadingLimits
  ) {
    var cursor = ByteCursor(segment)
    if cursor.skip("Exif\0\0") {
      addEXIF(segment[cursor.offset...], in: part)
    } else if cursor.skip("http://ns.adobe.com/xap/1.0/\0") {
      addXMP(Array(segment[cursor.offset...]), in: part, limits)
    } else if cursor.skip("http://ns.adobe.com/xmp/extension/\0") {
      addGap(.tooLarge("сведения XMP разрезаны на части"), in: part)
    }
  }

  private mutating func addSegment(
    _ marker: UInt8, _ segment: ArraySlice<UInt8>, in part: String?, _ limits: ReadingLimits
  ) {
    var cursor = ByteCursor(segment)
    switch marker {
    case 0xE1: addApplicationSegment(segment, in: part, limits)
    case 0xED where cursor.skip("Photoshop 3.0\0"):
      addPhotoshop(segment[cursor.offset...], in: part)
    case 0xFE: add(PictureWords.decoded(segment), at: "примечание к картинке", in: part)
    default: break
    }
  }
}

private let startOfScan: UInt8 = 0xDA
private let endOfImage: UInt8 = 0xD9

extension ByteCursor {
  /// Passes over the points of the picture to the marker behind them, which is none of those that stand
  /// among them (ITU-T T.81, B.1.1.2 and B.2.1).
  fileprivate mutating func skipScan() {
    while !isAtEnd {
      skip(to: 0xFF)
      let follower = rest.dropFirst().first ?? 0
      // A byte of the picture that is 255, or a restart.
      if follower != 0, !(0xD0...0xD7).contains(follower) { return }
      _ = take(min(2, rest.count))
    }
  }

  /// The marker after its first byte; any number of those may stand before it.
  fileprivate mutating func marker() -> UInt8? {
    var next = byte()
    while next == 0xFF { next = byte() }
    return next
  }
}
