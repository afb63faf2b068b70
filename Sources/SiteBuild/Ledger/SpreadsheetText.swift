/// A table as a CSV file that Excel with Russian settings opens by a double click: UTF-8 with a byte
/// order mark, semicolons, CRLF; quotes as in RFC 4180.
package enum SpreadsheetText {
  /// The rows with the mark before them.
  package static func written(_ rows: [[String]]) -> String {
    "\u{FEFF}" + rows.map { $0.map(cell).joined(separator: ";") + "\r\n" }.joined()
  }

  /// A value that the spreadsheet shows and never computes.
  private static func cell(_ value: String) -> String {
    let value = isFormula(value) ? "'" + value : value
    guard value.unicodeScalars.contains(where: { ";\"\r\n".unicodeScalars.contains($0) }) else {
      return value
    }
    return "\"" + value.replacing("\"", with: "\"\"") + "\""
  }

  /// Whether a spreadsheet may take the value for a formula (OWASP, CSV Injection): also after blanks,
  /// and by the signs of East Asian keyboards.
  private static func isFormula(_ value: String) -> Bool {
    guard let first = value.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else {
      return false
    }
    return "=+-@＝＋－＠".unicodeScalars.contains(first)
  }
}
