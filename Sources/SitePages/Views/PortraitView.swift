package import Templates

/// The photo of a mentor.
package struct PortraitView: View {
  let source: Address
  let description: String

  package static let fields: [ViewField<PortraitView>] = [
    .address("source", "The file of the picture.") { $0.source },
    .text("description", "What the picture shows, in words.") { $0.description },
  ]
}
