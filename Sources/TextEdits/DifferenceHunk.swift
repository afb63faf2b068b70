/// Changes near each other, shown together with the kept lines around them.
struct DifferenceHunk {
  let lines: [TextDifference.Line]

  /// The hunks of a difference, in order.
  static func gathered(_ difference: LineChange.Difference, context: Int) -> [DifferenceHunk] {
    var groups: [[LineChange]] = []
    for change in difference.changes {
      let gap = groups.last?.last.map { change.old.lowerBound - $0.old.upperBound }
      if let gap, gap <= 2 * context {
        groups[groups.count - 1].append(change)
      } else {
        groups.append([change])
      }
    }
    return groups.compactMap { DifferenceHunk($0, of: difference, context: context) }
  }

  private init?(_ changes: [LineChange], of difference: LineChange.Difference, context: Int) {
    guard let first = changes.first, let last = changes.last else { return nil }
    let before = min(context, first.old.lowerBound)
    let after = min(context, difference.old.lines.count - last.old.upperBound)
    let old = first.old.lowerBound - before..<last.old.upperBound + after
    let new = first.new.lowerBound - before..<last.new.upperBound + after
    var lines = [TextDifference.Line.place("-\(Self.place(old)) +\(Self.place(new))")]
    var next = old.lowerBound
    for change in changes {
      lines += difference.old.shown(next..<change.old.lowerBound) { .kept($0) }
      lines += difference.old.shown(change.old) { .removed($0) }
      lines += difference.new.shown(change.new) { .added($0) }
      next = change.old.upperBound
    }
    self.lines = lines + difference.old.shown(next..<old.upperBound) { .kept($0) }
  }

  /// «7,4»: the first line and how many; «7» for one line, the line before for none.
  private static func place(_ range: Range<Int>) -> String {
    switch range.count {
    case 0: "\(range.lowerBound),0"
    case 1: "\(range.lowerBound + 1)"
    default: "\(range.lowerBound + 1),\(range.count)"
    }
  }
}
