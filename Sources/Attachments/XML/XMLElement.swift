/// The beginning of an element; names without their namespaces, by which no two things that are read
/// here differ.
struct XMLElement: Sendable {
  let name: String
  let attributes: [(name: String, value: String)]

  subscript(_ attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
}
