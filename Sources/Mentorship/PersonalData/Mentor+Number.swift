import Diagnostics

extension Mentor {
  /// The numbers that a record may keep.
  package static let possibleNumbers = 1...99_999

  /// Whether a law opens the name everywhere, so that no number ever stands for it.
  var isNamedByLaw: Bool { subject.capacity.norm(for: .name) != nil }

  /// The number of each mentor: the one that the record keeps, else the next ones above all that are
  /// kept.
  ///
  /// Those without one go in the order in which they came, those first whose names may be closed:
  /// by the day of the agreement, else the first day as a mentor; on one day by the number of the
  /// agreement, which grows as agreements are made; what is alike then, by a hash of the id, so that
  /// a number never tells the place of a name in the alphabet. Only a kept number stays whatever
  /// becomes of the other records, which is why `missing-mentor-number` asks for it.
  static func numbers(of mentors: [Mentor]) -> [ID<Mentor>: Int] {
    let kept = mentors.compactMap { mentor in mentor.number.map { (mentor.id, $0.value) } }
    let next = (kept.map(\.1).max() ?? 0) + 1
    let others = mentors.filter { $0.number == nil }.map { mentor in
      (
        mentor.isNamedByLaw ? 1 : 0, mentor.entryDay, mentor.entryNumber,
        StableHash.of(mentor.id.text), mentor.id
      )
    }.sorted(by: <)
    return Dictionary(
      kept + others.enumerated().map { ($1.4, $0 + next) }, uniquingKeysWith: { first, _ in first })
  }

  private var entryDay: PlainDate { agreement?.value.date ?? since.value }

  /// The first figures of the agreement's number: 9 for «Н-9», 12 for «12/2021».
  private var entryNumber: Int {
    let number = agreement?.value.number ?? ""
    let figures = number.drop { !$0.isWholeNumber }.prefix { $0.isWholeNumber }
    return Int(figures.prefix(9)) ?? 0
  }
}
