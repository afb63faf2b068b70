/// A place in the section as a full address names it, taken apart.
struct WrittenAddress {
  /// From the root of the section, with a slash at its beginning.
  let path: String
  /// Without its sign.
  let anchor: String?

  /// Nothing for an address outside the section, of mail or of a telephone. What stands behind `?`
  /// chooses no page, and is left out.
  ///
  /// - Parameter root: the full address of the section, with a slash at its end.
  init?(full address: String, below root: String) {
    guard let (place, query) = Self.withoutScheme(address).map(Self.split),
      let root = Self.withoutScheme(root), (place + "/").hasPrefix(root)
    else { return nil }
    path = "/" + place.dropFirst(root.count)
    anchor = query.firstIndex(of: "#").map { String(query[query.index(after: $0)...]) }
  }

  /// What stands behind `https://` or `http://`, the name of the host in small letters.
  private static func withoutScheme(_ address: String) -> String? {
    guard let sign = address.firstRange(of: "://") else { return nil }
    let rest = address[sign.upperBound...]
    let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    return rest[..<end].lowercased() + rest[end...]
  }

  /// The place itself, and what stands behind it: a query, an anchor.
  private static func split(_ address: String) -> (place: String, query: String) {
    let end = address.firstIndex { "?#".contains($0) } ?? address.endIndex
    return (String(address[..<end]), String(address[end...]))
  }
}
