import Diagnostics

extension Mentor {
  /// The number of each mentor, from 1, in the order in which they came.
  ///
  /// That is the day of the agreement, else the first day as a mentor; on one day the number of the
  /// agreement, which grows as agreements are made; what is alike then, by a hash of the id, so that a
  /// number never tells the place of a name in the alphabet. The same records have the same numbers
  /// on every machine, and who is added with a later agreement changes no earlier number. A record
  /// without an agreement that is added among others of its day, or one that is removed, shifts the
  /// numbers after it.
  static func numbers(of mentors: [Mentor]) -> [ID<Mentor>: Int] {
    let sorted = mentors.map { mentor in
      (mentor.entryDay, mentor.entryNumber, StableHash.of(mentor.id.text), mentor.id)
    }.sorted(by: <)
    return Dictionary(
      sorted.enumerated().map { ($1.3, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  private var entryDay: PlainDate { agreement?.value.date ?? since.value }

  /// The first figures of the agreement's number: 9 for «Н-9», 12 for «12/2021».
  private var entryNumber: Int {
    let number = agreement?.value.number ?? ""
    let figures = number.drop { !$0.isWholeNumber }.prefix { $0.isWholeNumber }
    return Int(figures.prefix(9)) ?? 0
  }
}
