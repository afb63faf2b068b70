/// What links of the content can lead to inside the section.
struct LinkTargets {
  private let catalog: Catalog
  private let anchors: [String: Set<String>]
  private let unread: Set<String>
  /// The files in the spellings that a link may have: with signs of percent encoding or without.
  private let files: Set<String>

  init(of context: RuleContext) {
    catalog = context.catalog
    anchors = context.anchors
    unread = Set(catalog.unread.map(\.address.path))
    let addresses = catalog.attachments.map { SiteAddress.attachment($0.path) }
    files = Set(addresses.flatMap { [$0.path, $0.absolutePath(under: "/")] })
  }

  /// The link to a place as content writes it, without an anchor that its page does not have; nothing
  /// where there is no such page or file.
  func link(to written: WrittenAddress) -> String? {
    let file = SiteAddress.file(written.path).path
    if files.contains(file) { return file + Self.suffix(written.anchor) }
    let page = SiteAddress(written: written.path)
    guard catalog.mayHave(page, among: anchors, unread) else { return nil }
    let known = anchors[page.path] ?? []
    return page.path + Self.suffix(written.anchor.flatMap { known.contains($0) ? $0 : nil })
  }

  private static func suffix(_ anchor: String?) -> String { anchor.map { "#" + $0 } ?? "" }
}
