package import Templates

/// Whether a mentor has a function.
package struct FunctionMapCell: View {
  let has: Bool

  package static let fields: [ViewField<FunctionMapCell>] = [
    .flag("has", "Whether the mentor has the function.") { $0.has }
  ]
}
