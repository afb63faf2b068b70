private import Russian

/// The known name nearest to a misspelt one.
package enum Suggestion {
  /// The candidate nearest to `name`, or nothing when none is near enough to be meant.
  ///
  /// Case, `ё`, spaces and look-alike Latin letters do not count as differences; after that at most
  /// a third of the letters may differ (edit distance with neighbours swapped as one step).
  package static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = key(name)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let known = key(candidate)
      let limit = min(max(1, max(wanted.count, known.count) / 3), (best?.distance ?? .max - 1) - 1)
      guard limit >= 0, abs(wanted.count - known.count) <= limit else { continue }
      let distance = editDistance(wanted, known)
      if distance <= limit { best = (candidate, distance) }
    }
    return best?.name
  }

  /// A note that offers the nearest candidate, or lists them all when there are few; else nothing.
  package static func notes(for name: String, among candidates: [String]) -> [Note] {
    if let nearest = nearest(to: name, among: candidates) {
      let mixed = LookAlikes.mixes(name) ? "; в написанном слове есть латинские буквы" : ""
      return [Note("есть «\(nearest)»\(mixed)")]
    }
    guard !candidates.isEmpty, candidates.count <= 20 else { return [] }
    return [Note("допустимо: " + candidates.map { "«\($0)»" }.joined(separator: ", "))]
  }

  private static func key(_ name: String) -> [Character] {
    Array(LookAlikes.cyrillic(name).lowercased().filter { !$0.isWhitespace })
      .map { $0 == "ё" ? "е" : $0 }
  }

  /// The optimal string alignment distance.
  private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      current.reserveCapacity(right.count + 1)
      for column in 1...right.count {
        let same = left[row - 1] == right[column - 1]
        var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
