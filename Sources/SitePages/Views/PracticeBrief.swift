package import Templates

/// A practice in a few words.
package struct PracticeBrief: View {
  let title: String
  let address: Address
  let abstract: String
  let caption: String
  let isSample: Bool

  package static let fields: [ViewField<PracticeBrief>] = [
    .text("title", "The title of the practice.") { $0.title },
    .address("address", "The page of the practice.") { $0.address },
    .text("abstract", "What it is about.") { $0.abstract },
    .text("caption", "Its kind or form and its school year.") { $0.caption },
    .flag("isSample", "Whether the record is a sample and says so.") { $0.isSample },
  ]
}
