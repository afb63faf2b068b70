/// A place inside the section, counted from the section's root: a page or a file, with an anchor or
/// without.
///
/// A page is a folder with `index.html`. Links name that file, so that they work from a disk too;
/// what is told to the outside world (`absolute`) does not.
package struct SiteAddress: Sendable, Hashable {
  private let folders: [String]
  private let file: String?
  private let anchor: String?

  private init(folders: [String], file: String?, anchor: String?) {
    self.folders = folders
    self.file = file
    self.anchor = anchor
  }

  /// The page that stands in the folder the names lead to: `page("plan", "1-1")` is `/plan/1-1/`.
  package static func page(_ folders: String...) -> SiteAddress {
    SiteAddress(folders: folders, file: nil, anchor: nil)
  }

  /// A file by its path, with slashes between folders: `file("files/x.pdf")`.
  package static func file(_ path: String) -> SiteAddress {
    let names = path.split(separator: "/").map(String.init)
    return SiteAddress(folders: Array(names.dropLast()), file: names.last, anchor: nil)
  }

  /// A page as a body writes its path: `/plan/1-1/`, with or without the last slash or
  /// `index.html`.
  package init(written path: String) {
    var names = path.split(separator: "/").map(String.init)
    if names.last == Self.index { names.removeLast() }
    let isFile = names.last?.hasSuffix(".html") == true
    self.init(
      folders: isFile ? Array(names.dropLast()) : names, file: isFile ? names.last : nil,
      anchor: nil)
  }

  /// The same page or file, at the element with that id.
  package func at(_ anchor: String) -> SiteAddress {
    SiteAddress(folders: folders, file: file, anchor: anchor)
  }

  /// A sheet of a list whose first sheet stands here, counted from 1: `/praktiki/stranitsa/2/`.
  package func sheet(_ number: Int) -> SiteAddress {
    guard number > 1 else { return self }
    return SiteAddress(folders: folders + ["stranitsa", String(number)], file: nil, anchor: nil)
  }

  /// The page that stands in folders below that of this page.
  func below(_ names: String...) -> SiteAddress {
    SiteAddress(folders: folders + names, file: nil, anchor: nil)
  }

  /// The path of the file to write, below the output folder: `plan/1-1/index.html`.
  package var outputPath: String { (folders + [file ?? Self.index]).joined(separator: "/") }

  /// The address as content writes it, counted from the section's root: `/plan/1-1/`.
  package var path: String { "/" + folders.map { $0 + "/" }.joined() + (file ?? "") }

  /// The way to it from another page or file of the section, without the host.
  ///
  /// The way to an anchor of the page itself is the anchor alone.
  package func relativePath(from page: SiteAddress) -> String {
    if let anchor, folders == page.folders, file == page.file { return "#" + Self.encoded(anchor) }
    let shared = zip(folders, page.folders).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: page.folders.count - shared)
    let down = folders[shared...].map(Self.encoded) + [Self.encoded(file ?? Self.index)]
    return (up + down).joined(separator: "/") + fragment
  }

  /// The full address under the section's own, which ends with a slash.
  package func absolutePath(under root: String) -> String {
    root + folders.map { Self.encoded($0) + "/" }.joined() + (file.map(Self.encoded) ?? "")
      + fragment
  }

  private var fragment: String { anchor.map { "#" + Self.encoded($0) } ?? "" }

  private static let index = "index.html"

  /// The text with every byte but the unreserved ones of RFC 3986, section 2.3, as `%XX`.
  private static func encoded(_ text: String) -> String {
    if text.utf8.allSatisfy(isUnreserved) { return text }
    var result = ""
    for byte in text.utf8 {
      if isUnreserved(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += byte < 16 ? "%0" + digits : "%" + digits
      }
    }
    return result
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
