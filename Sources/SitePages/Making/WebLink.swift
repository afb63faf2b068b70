import Templates

/// An address outside the section, shown by the name of its host.
struct WebLink {
  let host: String
  let address: Address
}

/// The text as a link, if it is nothing but an address of the web.
func webLink(_ text: String) -> WebLink? {
  for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
    let host = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    return Address(text).map { WebLink(host: String(host), address: $0) }
  }
  return nil
}

/// A telephone number as a link; nothing when there are not enough digits in it.
///
/// A Russian number of eleven digits that begins with 8 gets the international prefix; what follows
/// the first letter or comma (an extension) is not dialled.
func phoneLink(_ text: String) -> Address? {
  let number = text.prefix { !$0.isLetter && $0 != "," && $0 != ";" }
  let digits = number.filter { $0.isASCII && $0.isNumber }
  guard digits.count >= 2 else { return nil }
  if digits.count == 11, digits.first == "8" { return Address("tel:+7\(digits.dropFirst())") }
  return Address("tel:\(text.hasPrefix("+") ? "+" : "")\(digits)")
}
