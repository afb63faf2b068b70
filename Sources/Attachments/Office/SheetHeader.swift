/// The header or the footer of a sheet, whose words have codes for their places and looks among them
/// (ECMA-376, part 1, 18.3.1.46).
enum SheetHeader {
  /// The words without the codes: a blank stands for one that parts words, nothing for one that only
  /// says how they look.
  static func words(of header: String) -> String {
    var words = ""
    var rest = header[...]
    while let sign = rest.popFirst() {
      words += sign == "&" ? meaning(of: &rest) : String(sign)
    }
    return words
  }

  /// What a code stands for, of which the rest of the header is read behind «&».
  private static func meaning(of rest: inout Substring) -> String {
    guard let code = rest.popFirst() else { return "" }
    switch code {
    case "&": return "&"
    case "\"":
      rest = rest.drop { $0 != "\"" }.dropFirst()
      return ""
    case "K": rest = rest.dropFirst(colour)
    case "0"..."9": rest = rest.drop { ("0"..."9").contains($0) }
    case "B", "I", "U", "E", "S", "X", "Y", "O", "H": break
    default: return " "
    }
    return ""
  }

  /// «FF0000», or a colour of the theme and its shade: «01+000».
  private static let colour = 6
}
