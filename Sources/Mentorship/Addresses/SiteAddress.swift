/// The address of a page, counted from the section's root (content format, section 7).
package struct SiteAddress: Sendable, Hashable {
  /// Without a slash at the beginning: empty for the home page, `plan/1-1/`, `404.html`.
  package let path: String

  private init(_ path: String) { self.path = path }

  /// The address as a body writes it: `/plan/1-1/`, with or without the last slash or `index.html`.
  package init(written: String) {
    var path = written.drop { $0 == "/" }
    if path.hasSuffix("index.html") { path = path.dropLast("index.html".count) }
    if !path.isEmpty, !path.hasSuffix("/"), !path.hasSuffix(".html") { path += "/" }
    self.path = String(path)
  }

  package static let home = SiteAddress("")
  package static let plan = SiteAddress("plan/")
  package static let about = SiteAddress("o-programme/")
  package static let documents = SiteAddress("dokumenty/")
  package static let contacts = SiteAddress("kontakty/")
  package static let siteMap = SiteAddress("karta-sayta/")
  package static let notFound = SiteAddress("404.html")

  package static func activity(_ number: PlanNumber) -> SiteAddress {
    SiteAddress("plan/\(number.slug)/")
  }

  package static func document(_ id: ID<SchoolDocument>) -> SiteAddress {
    SiteAddress("dokumenty/\(id.text)/")
  }

  /// The activities of one role, or of one status.
  package static func planOfRole(_ slug: String) -> SiteAddress { SiteAddress("plan/rol/\(slug)/") }
  package static func planOfStatus(_ slug: String) -> SiteAddress {
    SiteAddress("plan/status/\(slug)/")
  }

  /// The pages that every section has, whatever its records.
  package static let fixed: [SiteAddress] = [home, plan, about, documents, contacts, siteMap]

  /// Where an attachment is published, by its path below `content/files/`.
  package static func attachment(_ path: String) -> SiteAddress { SiteAddress("files/\(path)") }
  /// Where a style sheet, a script or a picture of the templates is published.
  package static func asset(_ name: String) -> SiteAddress { SiteAddress("assets/\(name)") }

  /// The ids that no record may have, for they are addresses of the section itself.
  package static let reserved: Set<String> = [
    "plan", "praktiki", "nastavniki", "dokumenty", "meropriyatiya", "pary", "monitoring", "poisk",
    "kontakty", "o-programme", "dostupnost", "personalnye-dannye", "samoproverka", "karta-sayta",
    "files", "assets", "rol", "status", "404", "index",
  ]

  /// The file that holds it: `plan/1-1/index.html`.
  package var file: String { isFolder ? path + "index.html" : path }

  /// The way to it from another page, a file's name at its end, so that it works from a disk too.
  ///
  /// A character that a path may not have stands as its percent code.
  package func relative(from page: SiteAddress, anchor: String? = nil) -> String {
    let own = file.split(separator: "/", omittingEmptySubsequences: false)
    let base = page.file.split(separator: "/", omittingEmptySubsequences: false)
    let shared = zip(own.dropLast(), base.dropLast()).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: base.count - 1 - shared)
    let down = own.dropFirst(shared).map { Self.percentEncoded($0) }
    return (up + down).joined(separator: "/") + (anchor.map { "#\($0)" } ?? "")
  }

  /// The whole address under the section's own (`https://school.example/nastavnichestvo/`).
  package func absolute(under base: String) -> String {
    base + path.split(separator: "/", omittingEmptySubsequences: false).map { Self.percentEncoded($0) }
      .joined(separator: "/")
  }

  private var isFolder: Bool { path.isEmpty || path.hasSuffix("/") }

  /// A path segment as RFC 3986, section 3.3, allows it.
  private static func percentEncoded(_ segment: Substring) -> String {
    let allowed = "-._~!$&'()*+,;=@"
    var result = ""
    for byte in segment.utf8 {
      let character = Character(Unicode.Scalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber || allowed.contains(character) {
        result.append(character)
      } else {
        result += "%" + hexadecimal(byte >> 4) + hexadecimal(byte & 15)
      }
    }
    return result
  }

  private static func hexadecimal(_ digit: UInt8) -> String {
    String(digit, radix: 16, uppercase: true)
  }
}
