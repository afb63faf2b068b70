package import Templates

/// What the section shows of people by one norm of the law.
package struct NormView: View {
  let purpose: String
  let fields: [TextItem]

  package static let fields: [ViewField<NormView>] = [
    .text("purpose", "Of whom or what for, and the norm.") { $0.purpose },
    .list("fields", "What is shown.") { $0.fields },
  ]
}
