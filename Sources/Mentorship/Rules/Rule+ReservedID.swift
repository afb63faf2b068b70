import Diagnostics

extension Rule {
  /// No record takes an address that the section needs itself.
  static let reservedID = Rule(
    "reserved-id", .error, "Id записи не занимает адрес, нужный разделу"
  ) { context in
    context.catalog.namedRecords.filter { SiteAddress.reserved.contains($0.name.id) }.map {
      record in
      Finding(
        at: record.info.span, "имя «\(record.name.id)» занято страницей раздела",
        notes: [Note("переименуйте файл, например в \(record.name.id)-1.md")],
        on: record.info.key)
    }
  }
}
