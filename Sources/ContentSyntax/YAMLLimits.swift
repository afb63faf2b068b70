import Diagnostics

/// Refuses data on which libyaml, or what comes after it, would be slow.
enum YAMLLimits {
  /// The finding, when a text is larger or fuller of directives than libyaml is given.
  static func excess(in source: SourceText, _ range: Range<Int>) -> Diagnostic? {
    if range.count > TextLimits.data {
      let line = source.lineIndex(at: range.lowerBound) + 1
      return tooLarge(at: source.span(ofLine: line))
    }
    return directive(in: source, range, after: TextLimits.directives).map(tooManyDirectives)
  }

  static func tooDeep(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .textLimits, at: span, "вложенность больше \(TextLimits.nesting) уровней",
      notes: [Note("проверьте скобки и отступы: так глубоко данные не вкладывают")])
  }

  static func tooManyValues(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .textLimits, at: span,
      "значений больше \(TextLimits.values): дальше файл не прочитан",
      notes: [Note("проверьте, не вставлено ли одно и то же много раз; лишнее удалите")])
  }

  private static func tooLarge(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .textLimits, at: span, "данных больше \(TextLimits.data >> 20) МиБ",
      notes: [
        Note(
          "проверьте, не попал ли в файл чужой текст; "
            + "длинные тексты пишут после шапки, таблицы кладут в files/")
      ])
  }

  private static func tooManyDirectives(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .textLimits, at: span,
      "больше \(TextLimits.directives) строк начинаются со знака «%»",
      notes: [Note("удалите эти строки: такие указания не поддерживаются")])
  }

  /// The line that begins with «%» after so many others.
  private static func directive(
    in source: SourceText, _ range: Range<Int>, after count: Int
  ) -> SourceSpan? {
    let first = source.lineIndex(at: range.lowerBound)
    let last = source.lineIndex(at: max(range.lowerBound, range.upperBound - 1))
    let percent = UInt8(ascii: "%")
    let lines = (first...last).lazy.filter {
      let start = source.lineStarts[$0]
      return range.contains(start) && source.bytes[start] == percent
    }
    return lines.dropFirst(count).first.map { source.span(ofLine: $0 + 1) }
  }
}
