/// A Russian first name in all its cases.
package enum FirstNameForms {
  /// The forms in small letters, «ё» as «е», the nominative first; among them some that nobody writes.
  ///
  /// - Parameter isWoman: nothing where it is not known, which gives the forms of both.
  package static func of(_ name: String, isWoman: Bool?) -> [String] {
    var seen: Set<String> = []
    return (isWoman.map { [$0] } ?? [false, true])
      .flatMap { NounForms.of(name, isFeminine: $0).map(\.form) }
      .filter { seen.insert($0).inserted }
  }
}
