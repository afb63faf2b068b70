import Templates

/// The full address under which the section stands, with a slash at its end.
package struct SectionRoot: Sendable, Hashable {
  let text: String

  /// Fails for what is no `http` or `https` address of a folder: a query, an anchor, no host.
  package init?(_ address: String) {
    guard let host = Self.withoutScheme(address), let first = host.first, first != "/",
      !address.contains(where: { $0 == "?" || $0 == "#" }), Address(address) != nil
    else { return nil }
    text = address.hasSuffix("/") ? address : address + "/"
  }

  /// What follows the host: `/nastavnichestvo/`.
  var path: Substring {
    (Self.withoutScheme(text) ?? "").drop { $0 != "/" }
  }

  private static func withoutScheme(_ address: String) -> Substring? {
    for scheme in ["https://", "http://"] where address.hasPrefix(scheme) {
      return address.dropFirst(scheme.count)
    }
    return nil
  }
}
