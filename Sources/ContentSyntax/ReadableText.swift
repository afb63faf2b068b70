/// A text in UTF-8 without a byte order mark, from any of the encodings that programs in Russia write:
/// UTF-8, UTF-16, Windows-1251; nothing when it is in none of them.
package func readableText(_ bytes: [UInt8]) -> [UInt8]? {
  if let units = UTF16Text.units(in: bytes) {
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
  let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  if String(validating: text, as: UTF8.self) != nil { return text }
  return WindowsCyrillic.reading(of: text)
}
