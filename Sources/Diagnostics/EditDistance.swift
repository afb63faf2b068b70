/// How many letters must be put in, left out, replaced or swapped with a neighbour to make one name
/// of the other; nothing when that is more than the limit.
///
/// Optimal string alignment (a swapped pair is not changed again), reckoned only in the band of
/// places that the limit can reach.
func editDistance(_ left: [UInt32], _ right: [UInt32], atMost limit: Int) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  let beyond = limit + 1
  var beforeLast: [Int] = []
  var last = (0...right.count).map { min($0, beyond) }
  for row in stride(from: 1, through: left.count, by: 1) {
    var current = [Int](repeating: beyond, count: right.count + 1)
    current[0] = min(row, beyond)
    var least = current[0]
    for column in stride(from: max(1, row - limit), through: min(right.count, row + limit), by: 1) {
      let same = left[row - 1] == right[column - 1]
      var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
      if row > 1, column > 1, left[row - 1] == right[column - 2],
        left[row - 2] == right[column - 1]
      {
        cost = min(cost, beforeLast[column - 2] + 1)
      }
      current[column] = min(cost, beyond)
      least = min(least, cost)
    }
    // A swap looks two rows back, so both must be over the limit.
    if least > limit, (last.min() ?? 0) > limit { return nil }
    (beforeLast, last) = (last, current)
  }
  return last[right.count] <= limit ? last[right.count] : nil
}
