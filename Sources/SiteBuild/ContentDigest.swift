internal import Crypto

/// SHA-256 in hexadecimal digits.
enum ContentDigest {
  /// The digest of bytes.
  static func hexadecimal(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return hexadecimal(hash)
  }

  /// The digest of all that a hash has taken.
  static func hexadecimal(_ hash: SHA256) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in hash.finalize() { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
