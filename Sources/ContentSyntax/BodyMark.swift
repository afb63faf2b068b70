/// Bytes that no UTF-8 text holds; they mark places in libcmark's output.
enum BodyMark {
  /// Around the number of a hole.
  static let hole: UInt8 = 0xFF
  /// Takes back the byte before it: the `>` of a heading's tag, so that an `id` can follow.
  static let eraseBefore: UInt8 = 0xFE
  /// Before each cell of a table, so that no cell reads as a list or a heading.
  static let cell: UInt8 = 0xFD

  /// The mark of a hole.
  static func hole(_ index: Int) -> [UInt8] { [hole] + Array(String(index).utf8) + [hole] }
}
