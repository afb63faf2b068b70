import ContentSyntax
import Diagnostics

extension FieldType {
  /// Several values; one value alone is a list of one.
  ///
  /// Values that were reported are left out, so that rules can look at the others.
  static func list<Element: Sendable>(
    of element: FieldType<Element>
  ) -> FieldType where Value == [Element] {
    FieldType(.list(of: element.shape)) { node, journal in
      guard case .sequence(let nodes) = node.kind else {
        if journal.refuses(printedItems: node) { return nil }
        return element.read(node, &journal).map { [$0] }
      }
      var values: [Element] = []
      for node in nodes {
        if node.isBlank {
          journal.report(
            .emptyValue, at: node.span, "пустая строка в списке",
            notes: [Note("впишите значение или уберите дефис")])
        } else if let value = element.read(node, &journal) {
          values.append(value)
        }
      }
      return values
    }
  }
}

extension DecodingJournal {
  /// Reports a text that was meant as a list, each line with a dash of print before it.
  fileprivate mutating func refuses(printedItems node: YAMLNode) -> Bool {
    let dashes = node.span.printedDashes
    guard let first = dashes.first, first.range.lowerBound == node.span.range.lowerBound,
      node.span.beginsLine
    else { return false }
    for dash in dashes {
      report(
        .listDash, at: dash, "тире вместо дефиса в начале пункта списка",
        notes: [Note("пункт списка начинают дефисом с клавиатуры: «- »")],
        fix: .replacing(dash, with: "-"))
    }
    return true
  }
}

extension SourceSpan {
  /// Whether only spaces stand before the stretch in its line.
  fileprivate var beginsLine: Bool {
    source.bytes[lineStart..<range.lowerBound].allSatisfy { $0 == UInt8(ascii: " ") }
  }

  private var lineStart: Int { source.lineStarts[source.lineIndex(at: range.lowerBound)] }

  /// The dashes of print that begin the lines of the stretch, each with a space behind it, in the
  /// column the stretch begins in: one farther in belongs to the words of an item.
  fileprivate var printedDashes: [SourceSpan] {
    let bytes = source.bytes
    var dashes: [SourceSpan] = []
    let column = range.lowerBound - lineStart
    var start = lineStart
    while start < range.upperBound {
      let words = bytes[start..<range.upperBound].drop { $0 == UInt8(ascii: " ") }
      let sign = words.prefix(3)
      if sign.startIndex - start == column, Self.dashes.contains(Array(sign)),
        words.dropFirst(3).first == UInt8(ascii: " ")
      {
        dashes.append(source.span(sign.startIndex..<sign.endIndex))
      }
      let end = words.firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
      start = end + 1
    }
    return dashes
  }

  /// «–», «—», «−» in UTF-8.
  private static let dashes = ["–", "—", "−"].map { Array($0.utf8) }
}
