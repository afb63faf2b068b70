package import Templates

/// A picture of an event.
package struct EventPicture: View {
  let address: Address
  let description: String

  package static let fields: [ViewField<EventPicture>] = [
    .address("address", "The file of the picture.") { $0.address },
    .text("description", "What it shows, in words.") { $0.description },
  ]
}
