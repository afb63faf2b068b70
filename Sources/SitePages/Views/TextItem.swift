package import Templates

/// One line of a list that holds nothing but text.
package struct TextItem: View {
  let text: String

  package static let fields: [ViewField<TextItem>] = [
    .text("text", "The line.") { $0.text }
  ]
}
