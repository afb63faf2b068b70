import Diagnostics

/// Refuses bodies on which libcmark would be slow, before it sees them.
enum MarkdownLimits {
  /// The finding, when a body is larger, deeper or fuller of brackets than is read.
  static func excess(in source: SourceText, _ range: Range<Int>) -> Diagnostic? {
    if range.count > TextLimits.body {
      let line = source.lineIndex(at: range.lowerBound) + 1
      return finding(
        source.span(ofLine: line), "текст больше 1 МиБ",
        "разделите его на несколько страниц; большие таблицы кладут в files/")
    }
    return source.bytes.withUnsafeBufferPointer { bytes in
      tooManyBrackets(source, bytes, range) ?? tooDeep(source, bytes, range)
    }
  }

  static func tooManyFindings(at span: SourceSpan) -> Diagnostic {
    finding(
      span, "замечаний к тексту больше \(TextLimits.bodyFindings): дальше они не показаны",
      "исправьте первые: чаще всего остальные того же рода")
  }

  /// Brackets are counted between blank lines; a line of quote marks alone is blank.
  private static func tooManyBrackets(
    _ source: SourceText, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Diagnostic? {
    var (count, isBlank) = (0, true)
    for offset in range {
      switch bytes[offset] {
      case Ascii.lineFeed:
        if isBlank { count = 0 }
        isBlank = true
      case Ascii.openBracket:
        isBlank = false
        count += 1
        guard count > TextLimits.brackets else { continue }
        return finding(
          source.span(offset..<offset + 1),
          "больше 1000 открывающих скобок «[» в одном абзаце",
          "разделите абзац пустыми строками или уберите лишние скобки")
      case Ascii.space, Ascii.tab, Ascii.carriageReturn, Ascii.greater: continue
      default: isBlank = false
      }
    }
    return nil
  }

  /// The depth of quotes and lists is reckoned from each line's beginning: its marks, and two
  /// columns of indentation for one level.
  private static func tooDeep(
    _ source: SourceText, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Diagnostic? {
    var isLineStart = true
    for offset in range {
      if isLineStart, let mark = depthExceeded(bytes, offset, range.upperBound) {
        return finding(
          source.span(mark..<mark + 1),
          "цитаты и списки вложены глубже \(TextLimits.nesting) уровней",
          "уберите лишние знаки «>» и «-» в начале строки")
      }
      isLineStart = bytes[offset] == Ascii.lineFeed
    }
    return nil
  }

  private static func depthExceeded(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    var (offset, marks, columns) = (start, 0, 0)
    while offset < end {
      switch bytes[offset] {
      case Ascii.space: columns += 1
      case Ascii.tab: columns += 4
      case Ascii.greater:
        (marks, columns) = (marks + 1, columns - 1)
      case let byte where Ascii.isDigit(byte) || "-+*.)".utf8.contains(byte):
        let isMark =
          !Ascii.isDigit(byte) && offset + 1 < end
          && Ascii.isWhitespace(bytes[offset + 1])
        if isMark { (marks, columns) = (marks + 1, columns - 1) }
      default: return nil
      }
      if marks > 0, marks + max(0, columns) / 2 > TextLimits.nesting { return offset }
      offset += 1
    }
    return nil
  }

  private static func finding(
    _ span: SourceSpan, _ message: String, _ remedy: String
  ) -> Diagnostic {
    Diagnostic(.textLimits, at: span, message, notes: [Note(remedy)])
  }
}
