import Diagnostics

extension Rule {
  /// Every attachment is named by some record.
  static let unlinkedFile = Rule(
    "unlinked-file", .hint, "На каждый файл в files/ кто-нибудь ссылается"
  ) { context in
    // A record that could not be read may name any of them.
    guard context.catalog.unread.isEmpty else { return [] }
    let linked = Set(context.catalog.fileReferences.map(\.path.value))
    return context.catalog.attachments.filter { !linked.contains($0.path) }.map { file in
      Finding(
        at: file.span, "на файл «files/\(file.path)» никто не ссылается",
        notes: [Note("он всё равно будет опубликован; уберите его или поставьте ссылку")],
        on: nil)
    }
  }
}
