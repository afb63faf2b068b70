import ContentSyntax
import Diagnostics

extension YAMLNode {
  /// The tree on one line; scalars in ‹›, absent values as ∅.
  var dump: String {
    switch kind {
    case .scalar(let text): "‹\(text)›"
    case .null: "∅"
    case .sequence(let items): "[" + items.map(\.dump).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key): \($0.value.dump)" }.joined(separator: ", ") + "}"
    }
  }

  /// The value of a key.
  subscript(_ key: String) -> YAMLNode? {
    guard case .mapping(let entries) = kind else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The items of a list.
  var items: [YAMLNode] {
    guard case .sequence(let items) = kind else { return [] }
    return items
  }
}
