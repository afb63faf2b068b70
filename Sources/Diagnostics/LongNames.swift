/// Names that a message repeats from a file, cut when they are longer than anybody reads: a missing
/// quotation mark makes a name of a whole file.
enum LongNames {
  /// The message with the middle of every long name between «» left out.
  static func cut(_ message: String) -> String {
    guard message.utf8.count > longName else { return message }
    var result = ""
    var name = ""
    var depth = 0
    for character in message {
      if character == "»", depth > 0 { depth -= 1 }
      if character == "»", depth == 0 { result += shortened(&name, to: longName) }
      if depth > 0 { name.append(character) } else { result.append(character) }
      if character == "«" { depth += 1 }
    }
    result += shortened(&name, to: longName)
    return shortened(&result, to: longMessage)
  }

  /// Characters of a name, and of a message, that are told in full.
  private static let longName = 120
  private static let longMessage = 1000

  /// The text without its middle when it is longer than the limit; the text is empty afterwards.
  private static func shortened(_ text: inout String, to limit: Int) -> String {
    defer { text = "" }
    guard text.utf8.count > limit, text.count > limit else { return text }
    return text.prefix(limit * 2 / 3) + "…" + text.suffix(limit / 4)
  }
}
