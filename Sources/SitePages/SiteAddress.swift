package import Templates

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

  /// The first page of the section.
  package static let home = SiteAddress.page()

  /// The page that stands in the folder the names lead to: `page("plan", "1-1")` is `/plan/1-1/`.
  package static func page(_ folders: String...) -> SiteAddress {
    SiteAddress(folders: folders, file: nil, anchor: nil)
  }

  /// A file by its path, with slashes between folders: `file("files/x.pdf")`.
  package static func file(_ path: String) -> SiteAddress {
    let names = path.split(separator: "/").map(String.init)
    return SiteAddress(folders: Array(names.dropLast()), file: names.last, anchor: nil)
  }

  /// The same page or file, at the element with that id.
  package func at(_ anchor: String) -> SiteAddress {
    SiteAddress(folders: folders, file: file, anchor: anchor)
  }

  /// The path of the file to write, below the output folder: `plan/1-1/index.html`.
  package var outputPath: String {
    (folders + [file ?? Self.index]).joined(separator: "/")
  }

  /// The address as content writes it, counted from the section's root: `/plan/1-1/`.
  package var path: String {
    "/" + folders.map { $0 + "/" }.joined() + (file ?? "")
  }

  /// The address as a link from another page or file of the section, without its host.
  ///
  /// A link to an anchor of the page itself is the anchor alone.
  package func relative(from page: SiteAddress) -> Address {
    if let anchor, folders == page.folders, file == page.file {
      return Address(wellFormed: "#" + Self.encoded(anchor))
    }
    let shared = zip(folders, page.folders).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: page.folders.count - shared)
    let down = folders[shared...].map(Self.encoded) + [Self.encoded(file ?? Self.index)]
    return Address(wellFormed: (up + down).joined(separator: "/") + fragment)
  }

  /// The full address, under the address of the section.
  package func absolute(under root: SectionRoot) -> Address {
    let below = folders.map { Self.encoded($0) + "/" }.joined() + (file.map(Self.encoded) ?? "")
    return Address(wellFormed: root.text + below + fragment)
  }

  private var fragment: String { anchor.map { "#" + Self.encoded($0) } ?? "" }

  private static let index = "index.html"

  /// The text with every byte but the unreserved ones of RFC 3986, section 2.3, as `%XX`.
  private static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += byte < 16 ? "%0" + digits : "%" + digits
      }
    }
    return result
  }
}
