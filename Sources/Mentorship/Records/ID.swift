/// The name of a record's file without its ending, typed by the record it belongs to.
///
/// Latin lower-case letters, digits and hyphens (content format, section 0), not hyphens alone.
package struct ID<Record>: Sendable, Hashable {
  package let text: String

  /// Nothing when the text has a character that an id may not have.
  package init?(_ text: String) {
    guard ID.isValid(text) else { return nil }
    self.text = text
  }

  /// Whether the text may be an id.
  package static func isValid(_ text: String) -> Bool {
    !text.utf8.allSatisfy { $0 == UInt8(ascii: "-") }
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      }
  }
}

extension ID: Comparable {
  package static func < (left: ID, right: ID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
