import Mentorship
import Testing

@testable import SitePages

struct SearchEngineFilesTests {
  @Test func `the site map lists full addresses with the days of change`() throws {
    let root = try #require(SectionRoot("https://school.example/a&b/"))
    let xml = makeSitemapXML(
      [SitemapEntry(.home), SitemapEntry(.page("plan"), changed: "2021-11-15")], under: root)
    #expect(
      String(decoding: xml, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://school.example/a&amp;b/</loc></url>
          <url><loc>https://school.example/a&amp;b/plan/</loc><lastmod>2021-11-15</lastmod></url>
        </urlset>

        """)
  }

  @Test func `robots may read everything and are told of the site map`() throws {
    let root = try #require(SectionRoot("https://school.example/n"))
    #expect(
      String(decoding: makeRobots(under: root), as: UTF8.self) == """
        User-agent: *
        Disallow:

        Sitemap: https://school.example/n/sitemap.xml

        """)
  }
}
