import CEXIF

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension AttachmentReading {
  /// Reads EXIF: whether it tells the place of shooting, and its words.
  ///
  /// - Parameter bytes: from the byte order mark on (CIPA DC-008, 4.5.2).
  mutating func addEXIF(_ bytes: ArraySlice<UInt8>, in part: String?) {
    // libexif wants the header that only JPEG has.
    let whole = Array("Exif\0\0".utf8) + bytes
    guard let data = exif_data_new() else { return addGap(.damaged, in: part) }
    defer { exif_data_unref(data) }
    exif_data_unset_option(data, EXIF_DATA_OPTION_FOLLOW_SPECIFICATION)
    exif_data_unset_option(data, EXIF_DATA_OPTION_IGNORE_UNKNOWN_TAGS)
    exif_data_load_data(data, whole, UInt32(clamping: whole.count))
    let order = exif_data_get_byte_order(data)
    let entries = Self.entries(of: data)
    if entries.allSatisfy(\.isEmpty) { addGap(.damaged, in: part) }
    for entry in entries[Int(EXIF_IFD_GPS.rawValue)] where entry.isCoordinate(order) {
      addLocation(in: part)
      break
    }
    for entry in entries.joined() { add(entry.words, at: entry.place, in: part) }
  }

  /// The entries of every directory, in the order of libexif.
  private static func entries(of data: UnsafeMutablePointer<ExifData>) -> [[EXIFEntry]] {
    withUnsafeBytes(of: &data.pointee.ifd) { raw in
      raw.bindMemory(to: UnsafeMutablePointer<ExifContent>?.self).map { content in
        guard let content = content?.pointee, let entries = content.entries else { return [] }
        return (0..<Int(content.count)).compactMap { entries[$0].map { EXIFEntry($0.pointee) } }
      }
    }
  }
}
