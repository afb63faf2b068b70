package import Templates

/// What another school takes over from a practice: a document or a file.
package struct MaterialView: View {
  let title: String
  let address: Address
  let file: String?
  let caption: String?
  let isSample: Bool

  package static let fields: [ViewField<MaterialView>] = [
    .text("title", "The title of the document or the name of the file.") { $0.title },
    .address("address", "Where the link leads.") { $0.address },
    .optional("file", "The format and the size of a file: «ODT, 22 КБ».") { $0.file },
    .optional("caption", "The kind, number and day of a document.") { $0.caption },
    .flag("isSample", "Whether the record is a sample and says so.") { $0.isSample },
  ]
}
