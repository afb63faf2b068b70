/// Text as HTML.
enum HTMLText {
  /// Writes the text for an element's content or a quoted attribute.
  static func append(_ text: String, to output: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case Ascii.ampersand: output += "&amp;".utf8
      case Ascii.less: output += "&lt;".utf8
      case Ascii.greater: output += "&gt;".utf8
      case Ascii.doubleQuote: output += "&quot;".utf8
      default: output.append(byte)
      }
    }
  }
}
