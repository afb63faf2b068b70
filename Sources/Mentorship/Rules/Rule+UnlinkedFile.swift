import Diagnostics

extension Rule {
  /// Every attachment is named by some record.
  static let unlinkedFile = Rule(
    RuleDescription(
      "unlinked-file", .hint,
      title: "На каждый файл в files/ кто-нибудь ссылается",
      reason: """
        Файл будет опубликован, но открыть его можно, только зная адрес. Часто это забытый \
        черновик или прежняя версия.
        """,
      remedy: """
        Поставьте на файл ссылку или уберите его из папки «files». Если он нужен без ссылки, \
        примите замечание в «допущения» site.yaml.
        """,
      example: .text(
        wrong: "files/prikaz-chernovik.pdf",
        right: "файл: files/prikaz-16.pdf"))
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
