package import Templates

/// The practices that the first page names.
package struct NewPractices: View {
  let address: Address
  let caption: String
  let cards: [PracticeBrief]

  package static let fields: [ViewField<NewPractices>] = [
    .address("address", "The page of practices.") { $0.address },
    .text("caption", "The link to it: «Все 10 практик».") { $0.caption },
    .list("cards", "The newest practices.") { $0.cards },
  ]
}
