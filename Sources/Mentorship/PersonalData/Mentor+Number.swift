import Diagnostics

extension Mentor {
  /// The number of each mentor, from 1, by the first day as a mentor; of those who began on one day,
  /// by a hash of the id, so that the number does not tell the place of the name in the alphabet.
  ///
  /// The same records have the same numbers on every machine, and who begins later changes no earlier
  /// number. A record that is added with an earlier first day, or with the same one, or is removed,
  /// shifts the numbers after it.
  static func numbers(of mentors: [Mentor]) -> [ID<Mentor>: Int] {
    let sorted = mentors.map { ($0.since.value, StableHash.of($0.id.text), $0.id) }.sorted(by: <)
    return Dictionary(
      sorted.enumerated().map { ($1.2, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }
}
