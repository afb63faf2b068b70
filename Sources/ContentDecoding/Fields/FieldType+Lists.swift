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
