/// A Russian first name in all its cases.
package enum FirstNameForms {
  /// The forms in small letters, «ё» as «е», the nominative first; among them some that nobody writes.
  ///
  /// - Parameter isWoman: nothing where it is not known.
  package static func of(_ name: String, isWoman: Bool?) -> [String] {
    let name = name.folded
    if name == "лев" { return ["лев", "льва", "льву", "львом", "льве"] }
    if isWoman == true, name.hasSuffix("ь") {
      return ["ь", "и", "ью"].map { name.dropLast() + $0 }
    }
    return SurnameForms.of(name, isWoman: isWoman)
  }
}
