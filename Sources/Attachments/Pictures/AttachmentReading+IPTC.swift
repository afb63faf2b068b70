extension AttachmentReading {
  /// Reads the blocks of Photoshop, of which the one numbered 0x0404 holds IPTC.
  mutating func addPhotoshop(_ bytes: ArraySlice<UInt8>, in part: String?) {
    var cursor = ByteCursor(bytes)
    while cursor.skip("8BIM") {
      // The name has its length before it and is filled up to an even number of bytes.
      guard let number = cursor.bigEndian(2), let name = cursor.bigEndian(1),
        cursor.take(name + (name + 1) % 2) != nil, let size = cursor.bigEndian(4),
        let block = cursor.take(size)
      else { return addGap(.damaged, in: part) }
      if size % 2 == 1 { _ = cursor.take(1) }
      if number == 0x0404 { addIPTC(block, in: part) }
    }
  }

  /// Reads data sets of the application record (IPTC-NAA Information Interchange Model, 4.2, part 6).
  mutating func addIPTC(_ bytes: ArraySlice<UInt8>, in part: String?) {
    var cursor = ByteCursor(bytes)
    while cursor.byte() == 0x1C {
      guard let record = cursor.byte(), let number = cursor.byte(), let size = cursor.bigEndian(2),
        let words = cursor.take(size)
      else { return addGap(.damaged, in: part) }
      guard record == 2, number != 0 else { continue }
      let place = Self.dataSets[number].map { ", \($0)" } ?? ""
      add(PictureWords.decoded(words), at: "сведения о снимке" + place, in: part)
    }
  }

  private static let dataSets: [UInt8: String] = [
    5: "название", 25: "ключевые слова", 80: "автор", 90: "город", 92: "место", 105: "заголовок",
    110: "источник", 116: "авторские права", 118: "контакт", 120: "описание", 122: "автор описания",
  ]
}
