extension AttachmentReading {
  /// Reads what ImageMagick, and programs after it, keep in a caption of a PNG file because the format
  /// had no place for it: EXIF, XMP and IPTC, their bytes written in hexadecimal digits.
  mutating func addRawProfile(
    _ words: ArraySlice<UInt8>, in part: String?, _ limits: ReadingLimits
  ) {
    // A line feed, the name of the profile, how many bytes it has, then its lines of digits.
    let lines = words.dropFirst().split(separator: UInt8(ascii: "\n")).dropFirst(2)
    guard let profile = Self.bytes(ofDigits: lines.joined()) else {
      return addGap(.damaged, in: part)
    }
    if profile.starts(with: "8BIM".utf8) {
      addPhotoshop(profile[...], in: part)
    } else if profile.first == 0x1C {
      addIPTC(profile[...], in: part)
    } else if profile.first == UInt8(ascii: "<") {
      addXMP(profile, in: part, limits)
    } else {
      addApplicationSegment(profile[...], in: part, limits)
    }
  }

  /// Nothing when there is another sign, or half a byte.
  private static func bytes(ofDigits digits: some Sequence<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in digits {
      guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
      if let first = high { bytes.append(first << 4 | UInt8(value)) }
      high = high == nil ? UInt8(value) : nil
    }
    return high == nil ? bytes : nil
  }
}
