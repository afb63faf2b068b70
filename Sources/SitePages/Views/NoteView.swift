package import Templates

/// A remark beside a record.
package struct NoteView: View {
  let code: String
  let lead: String
  let text: String

  package static let fields: [ViewField<NoteView>] = [
    .text("code", "The key of the style sheet that colours it.") { $0.code },
    .text("lead", "The first words, stressed.") { $0.lead },
    .text("text", "The remark.") { $0.text },
  ]
}
