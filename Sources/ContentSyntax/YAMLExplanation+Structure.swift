import Diagnostics

extension YAMLExplanation {
  /// A quote that nothing closes.
  static func unclosedQuote(_ place: YAMLPlace) -> YAMLExplanation {
    YAMLExplanation(
      place.restOfLine(place.context), of: place.source, "кавычка не закрыта",
      ["закройте её такой же кавычкой в конце значения"])
  }

  /// A bracket that nothing closes, or a place in brackets where a comma is missing.
  static func unclosedBracket(_ place: YAMLPlace) -> YAMLExplanation {
    let source = place.source
    if place.offset < place.range.upperBound,
      place.lineOf(place.offset) == place.lineOf(place.context)
    {
      if place.byte(at: place.offset) == Ascii.colon { return unexpectedColon(place) }
      return YAMLExplanation(
        place.restOfLine(place.offset), of: source, "нет запятой между значениями в скобках",
        [
          "разделите значения запятой, или возьмите значение с кавычками или скобками целиком в кавычки"
        ])
    }
    let bracket = source.text(in: place.character(at: place.context))
    return YAMLExplanation(
      place.restOfLine(place.context), of: source, "скобка «\(bracket)» не закрыта",
      ["закройте её скобкой «\(bracket == "[" ? "]" : "}")»"])
  }

  /// Words where a new line with a key or a list item should begin.
  static func strayToken(_ place: YAMLPlace) -> YAMLExplanation {
    let source = place.source
    let rest = place.restOfLine(place.offset)
    switch place.byteBefore(place.offset) {
    case Ascii.doubleQuote, Ascii.singleQuote:
      return YAMLExplanation(
        rest, of: source, "лишний текст после закрывающей кавычки",
        ["возьмите в кавычки всё значение целиком, а внутри пишите «ёлочки»"])
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      return YAMLExplanation(
        rest, of: source, "лишний текст после закрывающей скобки",
        ["если скобки — часть текста, возьмите всё значение в кавычки"])
    case nil: return wrongIndent(place)
    default:
      return YAMLExplanation(
        rest, of: source, "лишний текст в строке: «\(source.text(in: rest))»",
        ["проверьте двоеточие, кавычки и скобки в этой строке"])
    }
  }

  private static func wrongIndent(_ place: YAMLPlace) -> YAMLExplanation {
    let line = place.lineOf(place.offset)
    if place.followsDocumentEnd { return secondDocument(place) }
    if place.source.bytes[line].first == Ascii.colon {
      return YAMLExplanation([YAMLReader.emptyKey(at: place.source.span(line))])
    }
    let isItem = place.source.bytes[line].starts(with: [Ascii.hyphen, Ascii.space])
    return YAMLExplanation(
      line, of: place.source,
      isItem
        ? "неверный отступ: пункт списка «- …» стоит среди полей"
        : "неверный отступ: строка не продолжает ни одно из полей выше",
      ["поля одной записи и пункты одного списка начинаются в одном и том же столбце"])
  }
}

extension YAMLPlace {
  /// Whether the line before is the mark of a document's end, `...`.
  fileprivate var followsDocumentEnd: Bool {
    let before = source.bytes[range.lowerBound..<offset]
    guard let last = before.lastIndex(where: { !Ascii.isWhitespace($0) }) else { return false }
    return source.text(in: lineOf(last)) == "..."
  }
}
