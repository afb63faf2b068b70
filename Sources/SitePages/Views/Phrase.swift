package import Templates

/// A sentence with days and stressed words in it.
package struct Phrase: View {
  let parts: [PhrasePart]

  package static let fields: [ViewField<Phrase>] = [
    .list("parts", "The pieces of the sentence, in order.") { $0.parts }
  ]
}
