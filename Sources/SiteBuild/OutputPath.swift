/// The path of a published file below the public folder; it cannot lead anywhere else.
package struct OutputPath: Sendable, Hashable {
  package let text: String

  /// Nothing for a path that is absolute, has an empty part, `.` or `..`, a control character or a
  /// backslash, is longer than a file system bears, or takes the place of the marker.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isSafe = parts.allSatisfy { part in
      !part.isEmpty && part.count <= 255 && !part.elementsEqual(".".utf8)
        && !part.elementsEqual("..".utf8)
    }
    let isPlain = text.unicodeScalars.allSatisfy {
      $0 != "\\" && $0.properties.generalCategory != .control
    }
    guard isSafe, isPlain, text.utf8.count <= 1024, text != Marker.name,
      text != Marker.unfinishedName
    else { return nil }
    self.text = text
  }

  /// The folder it stands in, or nothing at the root.
  var folder: Substring? {
    text.lastIndex(of: "/").map { text[..<$0] }
  }
}
