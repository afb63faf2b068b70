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
  let map = SiteAddress.file("sitemap.xml").absolute(under: root).text
  return Array("User-agent: *\nDisallow:\n\nSitemap: \(map)\n".utf8)
}

/// `sitemap.xml` with the day of each page's latest change, and `robots.txt`.
package func searchEngineFiles(for section: SectionPages) -> [GeneratedFile] {
  let overview = section.overview
  let spelling = overview.addressesSpellingNames(for: .file("sitemap.xml"))
  let told = section.pages.filter { $0.subject != .notFound && !spelling.contains($0.address) }
  let entries = told.map { page in
    SitemapEntry(page.address, changed: overview.lastChange(of: page.subject)?.iso)
  }
  return [
    GeneratedFile(
      address: .file("sitemap.xml"), bytes: makeSitemapXML(entries, under: overview.root)),
    GeneratedFile(address: .file("robots.txt"), bytes: makeRobots(under: overview.root)),
  ]
}

extension SiteOverview {
  /// The pages of mentors whose names are open there and closed in a file that lists addresses.
  func addressesSpellingNames(for list: SiteAddress) -> Set<SiteAddress> {
    Set(
      site.mentors.filter { site.address(of: $0, linkedFrom: list) == nil }
        .map { site.address(of: $0) })
  }
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
