/// Neighbouring lines of a text that gave way to others.
struct LineChange {
  let old: Range<Int>
  let new: Range<Int>

  /// The changes that make the new text of the old one, in order, with kept lines between them.
  ///
  /// Edits seldom move lines, so after a change the texts are taken to meet again at the nearest
  /// pair of equal lines: time grows with the lines and not with the changes squared.
  static func between(_ old: FileLines, _ new: FileLines) -> Difference {
    var changes: [LineChange] = []
    var (left, right) = (0, 0)
    while left < old.lines.count || right < new.lines.count {
      if left < old.lines.count, right < new.lines.count, old.isSame(left, as: new, right) {
        (left, right) = (left + 1, right + 1)
        continue
      }
      let (nextLeft, nextRight) = meeting(old, left, new, right)
      changes.append(LineChange(old: left..<nextLeft, new: right..<nextRight))
      (left, right) = (nextLeft, nextRight)
    }
    return Difference(old: old, new: new, changes: joined(changes))
  }

  /// Both texts and what lies between them.
  struct Difference {
    let old: FileLines
    let new: FileLines
    let changes: [LineChange]
  }

  /// Lines of both texts together that are passed over in search of an equal pair.
  private static let reach = 100

  /// Where the texts are equal again; failing that their ends, or the next lines.
  private static func meeting(
    _ old: FileLines, _ left: Int, _ new: FileLines, _ right: Int
  ) -> (Int, Int) {
    let (leftCount, rightCount) = (old.lines.count, new.lines.count)
    for steps in 1...reach {
      // A change keeps the number of lines rather than not: the middle first.
      for offset in (0...steps).sorted(by: { abs($0 * 2 - steps) < abs($1 * 2 - steps) }) {
        let (next, other) = (left + offset, right + steps - offset)
        if next < leftCount, other < rightCount, old.isSame(next, as: new, other) {
          return (next, other)
        }
      }
    }
    if leftCount - left + rightCount - right <= reach { return (leftCount, rightCount) }
    return (min(left + 1, leftCount), min(right + 1, rightCount))
  }

  /// Changes without a kept line between them are one.
  private static func joined(_ changes: [LineChange]) -> [LineChange] {
    changes.reduce(into: []) { joined, change in
      guard let last = joined.last, last.old.upperBound == change.old.lowerBound,
        last.new.upperBound == change.new.lowerBound
      else { return joined.append(change) }
      joined[joined.count - 1] = LineChange(
        old: last.old.lowerBound..<change.old.upperBound,
        new: last.new.lowerBound..<change.new.upperBound)
    }
  }
}
