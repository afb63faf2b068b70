/// The bytes that libFuzzer tries.
package struct FuzzInput {
  package let bytes: [UInt8]

  package init(_ start: UnsafePointer<UInt8>?, _ count: Int) {
    bytes = Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// The bytes as a text; what is no UTF-8 is replaced.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The pieces between form feeds, so that one input can hold several files.
  package var files: [[UInt8]] {
    bytes.split(separator: 0x0C, omittingEmptySubsequences: false).map(Array.init)
  }
}
