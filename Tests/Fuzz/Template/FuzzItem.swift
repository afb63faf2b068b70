import Templates

/// One item of the list.
struct FuzzItem: View {
  let name: String

  static let fields: [ViewField<FuzzItem>] = [.text("name", "Words.") { $0.name }]
}
