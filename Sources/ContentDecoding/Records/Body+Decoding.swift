import ContentSyntax
import Diagnostics
import Mentorship

extension Body {
  /// The body of a file as a record has it: links outside are in the markup already, those inside
  /// stay holes, and a table that stands in a file is drawn from it.
  init(_ body: MarkdownBody, tables: TableFiles) {
    var links: [Located<BodyLink>] = []
    var placeOfLink: [Int: Int] = [:]
    for (index, link) in body.links.enumerated() {
      guard let target = BodyLink(link.target) else { continue }
      placeOfLink[index] = links.count
      links.append(Located(target, at: link.span))
    }
    let drawn = body.tables.map { tables.html(of: $0) }
    links += body.tables.map { Located(.file(path: $0.pathBelowFiles, anchor: nil), at: $0.span) }
    self.init(
      segments: body.segments.map { segment in
        switch segment {
        case .html(let bytes): .html(bytes)
        case .link(let index): placeOfLink[index].map(Segment.address) ?? .html([])
        case .table(let index): .html(drawn[index])
        }
      },
      headings: body.headings.map { Heading(level: $0.level, id: $0.id, text: $0.text) },
      links: links, fullAddresses: Self.fullAddresses(in: body), pictures: Self.pictures(of: body),
      steps: body.steps)
  }

  private static func fullAddresses(in body: MarkdownBody) -> [Located<String>] {
    body.links.compactMap { link in
      guard case .external(let address) = link.target else { return nil }
      return Located(address, at: link.span)
    }
  }

  private static func pictures(of body: MarkdownBody) -> [Located<String>] {
    body.links.filter(\.isImage).compactMap { link in
      guard case .file(let path, _) = BodyLink(link.target) else { return nil }
      return Located(path, at: link.span)
    }
  }
}

extension BodyLink {
  /// Nothing for a link that leads outside.
  fileprivate init?(_ destination: LinkDestination) {
    switch destination {
    case .page(let path, let anchor): self = .page(path: path, anchor: anchor)
    case .anchor(let id): self = .anchor(id)
    case .file(let path, let anchor):
      self = .file(path: String(path.dropFirst("files/".count)), anchor: anchor)
    case .external: return nil
    }
  }
}

extension TableFile {
  /// The path without `files/`.
  var pathBelowFiles: String { String(path.dropFirst("files/".count)) }
}
