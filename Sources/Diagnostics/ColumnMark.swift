/// What stands before a place in its line, counted once, so that a column in a long line costs the
/// counting of a few characters and not of all before it.
struct ColumnMark: Sendable {
  /// A boundary between characters.
  let offset: Int
  /// The characters of the line before the place.
  let characters: Int
  /// The UTF-16 code units of the line before the place.
  let utf16Units: Int

  /// Bytes from one mark to the next.
  static let stride = 256
  /// Bytes in a line without marks at most: counting it is cheaper than remembering.
  static let longLine = 1024

  /// The marks of every long line, by offset.
  static func marks(in bytes: [UInt8], lineStarts: [Int]) -> [ColumnMark] {
    var marks: [ColumnMark] = []
    for (index, start) in lineStarts.enumerated() {
      let end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
      if end - start > longLine { append(marksOf: bytes[start..<end], to: &marks) }
    }
    return marks
  }

  /// The UTF-16 code units of a text: one for each code point, two for those beyond the basic plane.
  static func utf16Units(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
  }

  private static func append(marksOf line: ArraySlice<UInt8>, to marks: inout [ColumnMark]) {
    let text = String(decoding: line, as: UTF8.self)
    var last = ColumnMark(offset: line.startIndex, characters: 0, utf16Units: 0)
    var characters = 0
    for index in text.indices {
      let offset = line.startIndex + text.utf8.distance(from: text.startIndex, to: index)
      if offset >= last.offset + stride, offset <= line.endIndex {
        let units = last.utf16Units + utf16Units(in: line[last.offset..<offset])
        last = ColumnMark(offset: offset, characters: characters, utf16Units: units)
        marks.append(last)
      }
      characters += 1
    }
  }
}
