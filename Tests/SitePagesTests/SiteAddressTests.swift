import Mentorship
import Templates
import Testing

@testable import SitePages

struct SiteAddressTests {
  struct Link: Sendable {
    let from: SiteAddress
    let to: SiteAddress
    let text: String
  }

  static let links = [
    Link(from: .home, to: .home, text: "index.html"),
    Link(from: .home, to: .page("plan"), text: "plan/index.html"),
    Link(from: .home, to: .page("plan").at("p-1-1"), text: "plan/index.html#p-1-1"),
    Link(from: .page("plan"), to: .home, text: "../index.html"),
    Link(from: .page("plan"), to: .page("plan"), text: "index.html"),
    Link(from: .page("plan"), to: .page("plan").at("p-1-1"), text: "#p-1-1"),
    Link(from: .page("plan"), to: .page("plan", "1-1"), text: "1-1/index.html"),
    Link(from: .page("plan", "1-1"), to: .page("plan"), text: "../index.html"),
    Link(from: .page("plan", "1-1"), to: .page("plan", "1-2"), text: "../1-2/index.html"),
    Link(
      from: .page("plan", "1-1"), to: .page("dokumenty", "prikaz"),
      text: "../../dokumenty/prikaz/index.html"),
    Link(
      from: .page("plan", "1-1"), to: .file("assets/section.css"),
      text: "../../assets/section.css"),
    Link(from: .file("404.html"), to: .home, text: "index.html"),
    Link(from: .file("404.html"), to: .home.at("a"), text: "index.html#a"),
    Link(
      from: .home, to: .file("files/план а.pdf"),
      text: "files/%D0%BF%D0%BB%D0%B0%D0%BD%20%D0%B0.pdf"),
    Link(from: .home, to: .file("files/a:b.pdf"), text: "files/a%3Ab.pdf"),
  ]

  @Test(arguments: links)
  func `links inside the section are relative and name the file`(_ link: Link) {
    #expect(link.to.relative(from: link.from).text == link.text)
  }

  @Test(arguments: [
    (SiteAddress.home, "https://school.example/n/"),
    (.page("plan"), "https://school.example/n/plan/"),
    (.page("plan", "1-1").at("h"), "https://school.example/n/plan/1-1/#h"),
    (.file("sitemap.xml"), "https://school.example/n/sitemap.xml"),
  ])
  func `the full address of a page is its folder`(address: SiteAddress, text: String) throws {
    let root = try #require(SectionRoot("https://school.example/n"))
    #expect(address.absolute(under: root).text == text)
  }

  @Test(arguments: [
    (SiteAddress.home, "index.html", "/"),
    (.page("plan", "1-1").at("h"), "plan/1-1/index.html", "/plan/1-1/"),
    (.file("files/x.pdf"), "files/x.pdf", "/files/x.pdf"),
  ])
  func `a page is written as the index of its folder`(
    address: SiteAddress, output: String, path: String
  ) {
    #expect(address.outputPath == output)
    #expect(address.path == path)
  }

  @Test(arguments: [
    "", "school.example/", "ftp://school.example/", "https://", "https:///n/",
    "https://school.example/?a", "https://school.example/#a",
  ])
  func `the root of a section is the full address of a folder`(text: String) {
    #expect(SectionRoot(text) == nil)
  }
}
