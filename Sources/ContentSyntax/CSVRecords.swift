import Diagnostics
import SwiftCSV

/// Cuts a CSV file into records, so that each has its place; the cells are SwiftCSV's business.
enum CSVRecords {
  /// The records without their line ends; a line end between quotes does not end one.
  static func ranges(in source: SourceText) -> [Range<Int>] {
    var records: [Range<Int>] = []
    var (start, isQuoted) = (0, false)
    for (offset, byte) in source.bytes.enumerated() {
      if byte == Ascii.doubleQuote { isQuoted.toggle() }
      guard byte == Ascii.lineFeed, !isQuoted else { continue }
      records.append(source.trimmed(start..<offset))
      start = offset + 1
    }
    records.append(source.trimmed(start..<source.bytes.count))
    return records.filter { !$0.isEmpty }
  }

  /// The sign between the cells of the first record.
  static func delimiter(of record: ArraySlice<UInt8>) -> CSVDelimiter {
    let semicolons = record.count { $0 == UInt8(ascii: ";") }
    return semicolons > record.count { $0 == UInt8(ascii: ",") } ? .semicolon : .comma
  }
}
