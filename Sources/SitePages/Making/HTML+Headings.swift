import Templates

extension HTML {
  /// The markup of a body with its headings one level lower, to stand under a heading of the page.
  ///
  /// In a body `<h2` begins nothing but a heading: its own words are escaped, raw HTML is not
  /// published. The sixth level is the last there is.
  func loweringHeadings() -> HTML {
    var bytes = bytes
    for index in bytes.indices.dropFirst(2) where bytes[index - 1] == UInt8(ascii: "h") {
      let isOpening = bytes[index - 2] == UInt8(ascii: "<")
      let isClosing =
        bytes[index - 2] == UInt8(ascii: "/") && index > 2 && bytes[index - 3] == UInt8(ascii: "<")
      if isOpening || isClosing, (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(bytes[index]) {
        bytes[index] += 1
      }
    }
    return HTML(bytes: bytes)
  }
}
