/// A hash that is the same on every machine and in every run, unlike `Hasher`.
package enum StableHash {
  /// FNV-1a, 64 bits (Fowler, Noll, Vo): no secret, only few collisions.
  ///
  /// - Parameter start: the hash of what stands before the text.
  package static func of(_ text: String, after start: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
    text.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
