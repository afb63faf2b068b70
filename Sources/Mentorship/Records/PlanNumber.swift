/// The number of a section or an activity as the plan has it: `1`, `1.10`, `6.1.1`.
package struct PlanNumber: Sendable, Hashable {
  /// The numbers between the dots, at least one.
  package let parts: [Int]

  /// Nothing when the text is not whole numbers separated by dots; a dot at the end is allowed,
  /// as the official plan writes «1.1.».
  package init?(_ text: String) {
    let trimmed = text.hasSuffix(".") ? text.dropLast() : text[...]
    var parts: [Int] = []
    for part in trimmed.split(separator: ".", omittingEmptySubsequences: false) {
      guard part.utf8.count <= 4, part.allSatisfy(\.isASCII), let number = Int(part), number >= 0,
        part.first != "+", part.first != "-"
      else { return nil }
      parts.append(number)
    }
    guard !parts.isEmpty else { return nil }
    self.parts = parts
  }

  /// The number in print: `1.10`.
  package var text: String { parts.map(String.init).joined(separator: ".") }
  /// The number in an address: `1-10`.
  package var slug: String { parts.map(String.init).joined(separator: "-") }
  /// The number of the section or heading it stands under; nothing for a section.
  package var parent: PlanNumber? { parts.count > 1 ? PlanNumber(parts: parts.dropLast()) : nil }
  /// The last of its numbers.
  package var last: Int { parts[parts.count - 1] }
  /// The number that follows it among its siblings.
  package var next: PlanNumber { PlanNumber(parts: parts.dropLast() + [last + 1]) }
  /// The number of its first child.
  package var firstChild: PlanNumber { PlanNumber(parts: parts + [1]) }

  private init(parts: [Int]) { self.parts = parts }
}

extension PlanNumber: Comparable {
  package static func < (left: PlanNumber, right: PlanNumber) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}
