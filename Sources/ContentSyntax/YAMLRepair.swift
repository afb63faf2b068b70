/// A character of a YAML text that is read as another one, so that reading can go on.
struct YAMLRepair {
  /// The first byte of the character.
  let offset: Int
  /// What stands for it.
  let replacement: UInt8
}
