import Mentorship
import Templates

/// The bytes of `sitemap.xml` (sitemaps.org, version 0.9), pages in the order given.
package func makeSitemapXML(_ entries: [SitemapEntry], under root: SectionRoot) -> [UInt8] {
  var xml = """
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

    """
  for entry in entries {
    xml += "  <url><loc>\(escaped(entry.address.absolute(under: root).text))</loc>"
    if let changed = entry.changed { xml += "<lastmod>\(escaped(changed))</lastmod>" }
    xml += "</url>\n"
  }
  xml += "</urlset>\n"
  return Array(xml.utf8)
}

/// The bytes of `robots.txt`: everything may be read, the site map says what there is.
package func makeRobots(under root: SectionRoot) -> [UInt8] {
  let map = SiteAddress.sitemapXML.absolute(under: root).text
  return Array("User-agent: *\nDisallow:\n\nSitemap: \(map)\n".utf8)
}

/// `sitemap.xml` with the day of each page's latest change, and `robots.txt`.
package func searchEngineFiles(for section: SectionPages) -> [GeneratedFile] {
  let overview = section.overview
  let entries = section.pages.filter { overview.mayName($0, in: .sitemapXML) }.map { page in
    SitemapEntry(page.address, changed: overview.lastChange(of: page.subject)?.iso)
  }
  return [
    GeneratedFile(
      address: .sitemapXML, bytes: makeSitemapXML(entries, under: overview.root)),
    GeneratedFile(address: .file("robots.txt"), bytes: makeRobots(under: overview.root)),
  ]
}

extension SiteOverview {
  /// Whether a file that lists addresses may name a page: one that can be asked for, and whose address
  /// spells no name that is closed in the file.
  fileprivate func mayName(_ page: Page, in list: SiteAddress) -> Bool {
    switch page.subject {
    case .notFound: false
    case .mentor(let index): site.address(of: roster.all[index], linkedFrom: list) != nil
    default: true
    }
  }
}

extension SiteAddress {
  fileprivate static let sitemapXML = SiteAddress.file("sitemap.xml")
}

private func escaped(_ text: String) -> String {
  var result = ""
  for character in text.unicodeScalars {
    switch character {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&apos;"
    default: result.unicodeScalars.append(character)
    }
  }
  return result
}
