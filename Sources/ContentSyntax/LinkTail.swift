/// What follows the words of a link: `(address "title")`, `[label]`, or nothing.
enum LinkTail {
  /// The index just past the tail that begins at `start`.
  static func end(in text: [UInt8], after start: Int) -> Int {
    guard start < text.count else { return start }
    switch text[start] {
    case Ascii.openParenthesis: return inlineEnd(text, start + 1) ?? start
    case Ascii.openBracket: return labelEnd(text, start + 1) ?? start
    default: return start
    }
  }

  private static func inlineEnd(_ text: [UInt8], _ start: Int) -> Int? {
    let address = skipWhitespace(text, start)
    guard let afterAddress = addressEnd(text, address) else { return nil }
    let next = skipWhitespace(text, afterAddress)
    guard next < text.count else { return nil }
    if text[next] == Ascii.closeParenthesis { return next + 1 }
    guard next > afterAddress, let afterTitle = titleEnd(text, next) else { return nil }
    let last = skipWhitespace(text, afterTitle)
    return last < text.count && text[last] == Ascii.closeParenthesis ? last + 1 : nil
  }

  private static func addressEnd(_ text: [UInt8], _ start: Int) -> Int? {
    guard start < text.count else { return nil }
    if text[start] == Ascii.less {
      return closing(
        text, start + 1, Ascii.greater, stop: { $0 == Ascii.less || $0 == Ascii.lineFeed })
    }
    var (index, depth) = (start, 0)
    while index < text.count, !Ascii.isWhitespace(text[index]) {
      switch text[index] {
      case Ascii.backslash where index + 1 < text.count && Ascii.isPunctuation(text[index + 1]):
        index += 1
      case Ascii.openParenthesis: depth += 1
      case Ascii.closeParenthesis:
        if depth == 0 { return index }
        depth -= 1
      default: break
      }
      index += 1
    }
    return depth == 0 ? index : nil
  }

  private static func titleEnd(_ text: [UInt8], _ start: Int) -> Int? {
    switch text[start] {
    case Ascii.doubleQuote, Ascii.singleQuote:
      return closing(text, start + 1, text[start], stop: { _ in false })
    case Ascii.openParenthesis:
      return closing(
        text, start + 1, Ascii.closeParenthesis, stop: { $0 == Ascii.openParenthesis })
    default: return nil
    }
  }

  private static func labelEnd(_ text: [UInt8], _ start: Int) -> Int? {
    closing(text, start, Ascii.closeBracket, stop: { $0 == Ascii.openBracket })
  }

  /// The index just past the first `sign` that no backslash stands before, unless `stop` comes
  /// first.
  private static func closing(
    _ text: [UInt8], _ start: Int, _ sign: UInt8, stop: (UInt8) -> Bool
  ) -> Int? {
    var index = start
    while index < text.count {
      if text[index] == sign { return index + 1 }
      if stop(text[index]) { return nil }
      let isEscape =
        text[index] == Ascii.backslash && index + 1 < text.count
        && Ascii.isPunctuation(text[index + 1])
      index += isEscape ? 2 : 1
    }
    return nil
  }

  private static func skipWhitespace(_ text: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < text.count, Ascii.isWhitespace(text[index]) { index += 1 }
    return index
  }
}
