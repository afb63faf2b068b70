private import Russian

/// The names that could have been meant, prepared once for many misspelt ones.
package struct KnownNames: Sendable {
  private let names: [(name: String, letters: [UInt32])]

  package init(_ names: some Sequence<String>) {
    self.names = names.map { ($0, Self.letters(of: $0)) }
  }

  /// The name nearest to a misspelt one, or nothing when none is near enough to be meant.
  ///
  /// Case, `ё`, spaces and look-alike Latin letters do not count as differences; after that at most
  /// a third of the letters may differ (optimal string alignment: neighbours swapped are one step).
  /// Of equally near names the first is given.
  package func nearest(to name: String) -> String? {
    let wanted = Self.letters(of: name)
    var best: (name: String, distance: Int)?
    for known in names {
      let most = max(1, max(wanted.count, known.letters.count) / 3)
      let limit = min(most, (best?.distance ?? .max) - 1)
      guard limit >= 0, abs(wanted.count - known.letters.count) <= limit else { continue }
      if let distance = Self.distance(wanted, known.letters, atMost: limit) {
        best = (known.name, distance)
      }
    }
    return best?.name
  }

  private static func letters(of name: String) -> [UInt32] {
    LookAlikes.cyrillic(name).lowercased().unicodeScalars.lazy
      .filter { !$0.properties.isWhitespace }
      .map { $0 == "ё" ? Unicode.Scalar("е").value : $0.value }
  }

  /// The distance, or nothing once it must be over the limit.
  private static func distance(_ left: [UInt32], _ right: [UInt32], atMost limit: Int) -> Int? {
    if left.isEmpty || right.isEmpty {
      let distance = max(left.count, right.count)
      return distance <= limit ? distance : nil
    }
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
      // A swap looks two rows back, so both must be over the limit.
      if let least = current.min(), least > limit, (last.min() ?? 0) > limit { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
