/// The reading of an address: where it leads, or why it is refused.
enum LinkAddress {
  case leads(LinkDestination)
  case forbidden(Fault)

  enum Fault: Equatable {
    case empty
    case scheme(String)
    case otherHost
    case parentFolder
    case backslash
    case controlCharacter
    case missingScheme
    case mailWithoutScheme
    case brokenEncoding
  }

  /// Reads an address whose entities and escapes are decoded. Percent encoding is looked through, so
  /// that nothing hides behind it.
  static func read(_ address: String) -> LinkAddress {
    let plain = percentDecoded(address)
    if let fault = hiddenFault(in: address) { return .forbidden(fault) }
    if let plain, plain.utf8.count != address.utf8.count, let fault = hiddenFault(in: plain) {
      return .forbidden(fault)
    }
    if address.isEmpty { return .forbidden(.empty) }
    if let scheme = scheme(of: address) {
      let isKnown = ["https", "http", "mailto", "tel"].contains(scheme.lowercased())
      return isKnown ? .leads(.external(address)) : .forbidden(.scheme(scheme))
    }
    guard let plain else { return .forbidden(.brokenEncoding) }
    return inside(plain, of: address)
  }

  /// What makes an address dangerous wherever it leads.
  private static func hiddenFault(in text: String) -> Fault? {
    if text.unicodeScalars.contains(where: isControl) { return .controlCharacter }
    if text.utf8.contains(Ascii.backslash) { return .backslash }
    if text.utf8.starts(with: "//".utf8) { return .otherHost }
    return hasParentFolder(text) ? .parentFolder : nil
  }

  private static func inside(_ plain: String, of address: String) -> LinkAddress {
    if let scheme = scheme(of: plain) { return .forbidden(.scheme(scheme)) }
    let (path, anchor) = split(address)
    guard let path = percentDecoded(path) else { return .forbidden(.brokenEncoding) }
    let place = anchor.flatMap { percentDecoded($0) }
    if path.isEmpty { return .leads(.anchor(place ?? "")) }
    let relative = path.hasPrefix("/") ? String(path.dropFirst()) : path
    if relative.hasPrefix("files/") { return .leads(.file(path: relative, anchor: place)) }
    if path.hasPrefix("/") { return .leads(.page(path: path, anchor: place)) }
    if path.hasPrefix("www.") { return .forbidden(.missingScheme) }
    if path.contains("@") { return .forbidden(.mailWithoutScheme) }
    return .leads(.page(path: path, anchor: place))
  }

  private static func split(_ address: String) -> (String, String?) {
    guard let sign = address.utf8.firstIndex(of: Ascii.numberSign) else { return (address, nil) }
    return (String(address[..<sign]), String(address[address.utf8.index(after: sign)...]))
  }

  /// What stands before the first colon, when that colon comes before any path, query or anchor.
  private static func scheme(of address: String) -> String? {
    guard let sign = address.utf8.firstIndex(where: { ":/?#".utf8.contains($0) }),
      address.utf8[sign] == Ascii.colon
    else { return nil }
    return String(address[..<sign])
  }

  private static func hasParentFolder(_ address: String) -> Bool {
    let path = address.utf8.prefix { $0 != Ascii.questionMark && $0 != Ascii.numberSign }
    return path.split(separator: Ascii.slash).contains { $0.elementsEqual("..".utf8) }
  }

  private static func isControl(_ character: Unicode.Scalar) -> Bool {
    if character.value < 0x7F { return character.value < 0x20 }
    return character.value <= 0x9F || character.value == 0x2028 || character.value == 0x2029
      || character.properties.generalCategory == .format
  }

  /// The text with `%XX` decoded, or nothing when that is no UTF-8.
  private static func percentDecoded(_ text: String) -> String? {
    guard text.utf8.contains(Ascii.percent) else { return text }
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == Ascii.percent, index + 2 < bytes.count,
        let high = hexDigit(bytes[index + 1]), let low = hexDigit(bytes[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    if case .invalid = UTF8Check.firstFault(in: decoded) { return nil }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
  }
}
