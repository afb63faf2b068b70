package import Templates

/// The status of an activity: always an icon and a word.
package struct StatusView: View {
  let code: String
  let icon: Address
  let word: String
  let detail: Phrase?

  package static let fields: [ViewField<StatusView>] = [
    .text(
      "code", "The key of the style sheet: done, late, now, plan, over, stale, off or none."
    ) { $0.code },
    .address("icon", "The symbol of the page that draws the status.") { $0.icon },
    .text("word", "The status in a word or two.") { $0.word },
    .optionalView("detail", "A date or a reason under the word.") { $0.detail },
  ]
}
