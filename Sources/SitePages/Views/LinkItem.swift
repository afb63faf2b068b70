package import Templates

/// A named link, with a remark beside it where there is one.
package struct LinkItem: View {
  let title: String
  let address: Address
  let caption: String?
  let isSample: Bool

  init(title: String, address: Address, caption: String? = nil, isSample: Bool = false) {
    self.title = title
    self.address = address
    self.caption = caption
    self.isSample = isSample
  }

  package static let fields: [ViewField<LinkItem>] = [
    .text("title", "The name of what the link leads to.") { $0.title },
    .address("address", "Where the link leads.") { $0.address },
    .optional("caption", "A remark beside the link: a number, a date, a kind.") { $0.caption },
    .flag("isSample", "Whether the record is a sample and says so.") { $0.isSample },
  ]
}
