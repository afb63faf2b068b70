import Diagnostics

extension Rule {
  /// No record takes an address that the section needs itself.
  static let reservedID = Rule(
    "reserved-id", .error, "Id записи не занимает адрес, нужный разделу"
  ) { context in
    context.catalog.documents.filter { SiteAddress.reserved.contains($0.id.text) }.map { document in
      Finding(
        at: document.info.span, "имя «\(document.id.text)» занято страницей раздела",
        notes: [Note("переименуйте файл, например в dokument-\(document.id.text).md")],
        on: document.info.key)
    }
  }
}
