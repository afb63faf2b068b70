package import Templates

/// A figure of a practice before and after.
package struct ChangeView: View {
  let indicator: String
  let before: String?
  let after: String?
  let participants: String?
  let sentence: String
  let picture: ChangePicture?

  package static let fields: [ViewField<ChangeView>] = [
    .text("indicator", "What was measured.") { $0.indicator },
    .optional("before", "The value before, with its unit.") { $0.before },
    .optional("after", "The value after, with its unit.") { $0.after },
    .optional("participants", "How many people or lessons it was counted over.") {
      $0.participants
    },
    .text("sentence", "What was measured with both values, in words.") { $0.sentence },
    .optionalView("picture", "The change of a share on the scale from 0 to 100 %.") { $0.picture },
  ]
}
