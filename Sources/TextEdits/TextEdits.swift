/// The edits of one text that are made at once: each range means the text as it was before all.
package struct TextEdits: Sendable {
  /// In the order of the text, none in another's way.
  package private(set) var sorted: [TextEdit] = []

  package init() {}

  package var isEmpty: Bool { sorted.isEmpty }

  /// Takes in edits that belong together: all of them, or none when one is in the way of another.
  ///
  /// Edits that are there already count once. Returns whether they were taken in.
  package mutating func add(_ edits: some Collection<TextEdit>) -> Bool {
    var group = TextEdits()
    for edit in edits {
      guard let place = group.place(for: edit) else { return false }
      group.insert(edit, at: place)
    }
    guard group.sorted.allSatisfy({ place(for: $0) != nil }) else { return false }
    for edit in group.sorted {
      if let place = place(for: edit) { insert(edit, at: place) }
    }
    return true
  }

  /// The text with the edits made; what stands outside their ranges stays byte for byte.
  ///
  /// - Precondition: every range is inside the text.
  package func applied(to text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + sorted.reduce(0) { $0 + $1.replacement.count })
    var done = 0
    for edit in sorted {
      result += text[done..<edit.range.lowerBound]
      result += edit.replacement
      done = edit.range.upperBound
    }
    return result + text[done...]
  }

  /// Where the edit belongs; nothing when another is in its way.
  private func place(for edit: TextEdit) -> Int? {
    let place = place(of: edit)
    // Neighbours are enough: those further off are kept apart by them.
    let neighbours = sorted[max(0, place - 1)..<min(place + 1, sorted.count)]
    return neighbours.contains { $0.conflicts(with: edit) } ? nil : place
  }

  private mutating func insert(_ edit: TextEdit, at place: Int) {
    let isThere = place > 0 && sorted[place - 1] == edit
    if !isThere { sorted.insert(edit, at: place) }
  }

  /// The index before which the edit belongs.
  private func place(of edit: TextEdit) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if Self.isOrdered(edit, before: sorted[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func isOrdered(_ edit: TextEdit, before other: TextEdit) -> Bool {
    (edit.range.lowerBound, edit.range.upperBound)
      < (other.range.lowerBound, other.range.upperBound)
  }
}
