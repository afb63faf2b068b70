import Diagnostics

extension YAMLExplanation {
  /// A colon where none may stand: in a value, after a key without its own colon, or in a line that
  /// is indented too far.
  static func unexpectedColon(_ place: YAMLPlace) -> YAMLExplanation {
    if let (key, value) = place.valueAround(place.offset) {
      return colonInValue(place, key, value)
    }
    let start = place.lastScalar
    guard place.lineOf(start) != place.lineOf(place.offset) else {
      return colonInValue(place, place.lineOf(start), place.lineOf(start))
    }
    if place.beginsLine(start) { return missingColon(place.restOfLine(start), in: place) }
    return tooDeepLine(place)
  }

  /// A line that should have been a key and a value.
  static func missingColon(_ line: Range<Int>, in place: YAMLPlace) -> YAMLExplanation {
    let source = place.source
    let words = source.text(in: line)
    let repair = YAMLRepair(offset: line.lowerBound, replacement: Ascii.numberSign)
    if let tight = line.first(where: { source.bytes[$0] == Ascii.colon }) {
      return tightColon(tight, line, repair, in: place)
    }
    return YAMLExplanation(
      line, of: source, "нет двоеточия после имени поля: «\(words)»",
      [
        "имя поля и значение разделяют двоеточие и пробел",
        "если это продолжение длинного значения, начните строку с отступа",
      ], repair: repair)
  }

  /// A colon with its value right behind it, or with a no-break space between them.
  private static func tightColon(
    _ colon: Int, _ line: Range<Int>, _ repair: YAMLRepair, in place: YAMLPlace
  ) -> YAMLExplanation {
    let source = place.source
    let words = source.text(in: line)
    let blanks = source.blanks(from: colon + 1, to: line.upperBound)
    let isKey = place.isKey(line.lowerBound..<colon)
    if !blanks.isEmpty {
      return YAMLExplanation(
        blanks, of: source, "неразрывный пробел после двоеточия: «\(words)»",
        ["YAML понимает только обычный: сотрите пробел и наберите его заново"], repair: repair,
        fix: isKey ? .replacing(source.span(blanks), with: " ") : nil)
    }
    return YAMLExplanation(
      colon..<colon + 1, of: source, "после двоеточия нужен пробел: «\(words)»",
      ["поставьте пробел между двоеточием и значением"], repair: repair,
      fix: isKey ? .replacing(source.span(colon..<colon + 1), with: ": ") : nil)
  }

  private static func colonInValue(
    _ place: YAMLPlace, _ key: Range<Int>, _ value: Range<Int>
  ) -> YAMLExplanation {
    let source = place.source
    let name = key == value ? "" : source.text(in: key) + ": "
    return YAMLExplanation(
      place.character(at: place.offset), of: source,
      "двоеточие внутри значения «\(source.text(in: value))»",
      ["возьмите значение в кавычки: \(name)\(place.quoted(value))"],
      repair: YAMLRepair(offset: place.offset, replacement: UInt8(ascii: "x")))
  }

  private static func tooDeepLine(_ place: YAMLPlace) -> YAMLExplanation {
    YAMLExplanation(
      place.lineOf(place.offset), of: place.source,
      "лишний отступ: поле стоит глубже, чем поле выше, у которого уже есть значение",
      ["начните строку в том же столбце, что и соседние поля"])
  }
}

extension YAMLPlace {
  /// Whether a key ends before the colon: Russian words, so that the colon is neither an address's
  /// nor a time's.
  fileprivate func isKey(_ words: Range<Int>) -> Bool {
    let words = source.text(in: words)
    return words.allSatisfy { $0.isLetter || $0 == " " }
      && words.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
  }
}

extension SourceText {
  /// The spaces from an offset on, no-break ones of any width too.
  fileprivate func blanks(from start: Int, to end: Int) -> Range<Int> {
    let blanks = text(in: start..<end).prefix { " \u{A0}\u{202F}\u{2007}".contains($0) }
    return start..<start + blanks.utf8.count
  }
}
