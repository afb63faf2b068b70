package import Templates

/// One thing known in a line of a passport.
package struct FactEntry: View {
  let phrase: Phrase
  let address: Address?
  let isSample: Bool

  package static let fields: [ViewField<FactEntry>] = [
    .list("parts", "The pieces of the entry's sentence.") { $0.phrase.parts },
    .optionalAddress("address", "Where the entry leads, if it is a link.") { $0.address },
    .flag("isSample", "Whether the record is a sample and says so.") { $0.isSample },
  ]
}
