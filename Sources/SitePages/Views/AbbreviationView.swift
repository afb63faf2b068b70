package import Templates

/// An abbreviation and what it stands for.
package struct AbbreviationView: View {
  let short: String
  let meaning: String

  package static let fields: [ViewField<AbbreviationView>] = [
    .text("short", "The abbreviation.") { $0.short },
    .text("meaning", "What it stands for.") { $0.meaning },
  ]
}
