import Diagnostics

/// Where the data of a `*.md` file ends and its body begins.
struct FrontMatter {
  /// The lines between the two `---`; nothing when there is no front matter.
  let yaml: Range<Int>?
  /// All after the second `---`; nothing when it is missing.
  let body: Range<Int>?

  /// The parts of a file. Lines that were meant as `---` are taken for it, each with its finding.
  static func find(in source: SourceText) -> Diagnosed<FrontMatter> {
    let end = source.bytes.count
    guard let opening = firstLineWithWords(source), looksLikeFence(source, opening) else {
      return Diagnosed(FrontMatter(yaml: nil, body: 0..<end), [Self.missing(source)])
    }
    let closing = closingLine(source, after: opening)
    // Asked only of a fence that is misspelt, which is seldom.
    func isSure() -> Bool { closing.map { areData(source, opening + 1..<$0) } ?? false }
    var diagnostics: [Diagnostic] = []
    if opening > 0 {
      diagnostics.append(Self.blankLinesBefore(source, opening))
    } else if !isFence(source, opening) {
      diagnostics.append(Self.misspelt(source, opening, isSure: isSure()))
    }
    guard let closing else {
      diagnostics.append(Self.unclosed(source, opening))
      return Diagnosed(FrontMatter(yaml: nil, body: nil), diagnostics)
    }
    if !isFence(source, closing) {
      diagnostics.append(Self.misspelt(source, closing, isSure: isSure()))
    }
    let yaml = source.endOfLine(opening)..<source.lineStarts[closing]
    let parts = FrontMatter(yaml: yaml, body: source.endOfLine(closing)..<end)
    return Diagnosed(parts, diagnostics)
  }

  private static func firstLineWithWords(_ source: SourceText, from first: Int = 0) -> Int? {
    source.lineStarts.indices[first...].first {
      !source.trimmed(source.contentOfLine($0)).isEmpty
    }
  }

  /// The first line that is `---`, with blanks after it or without; failing that the first line of
  /// other dashes, when it parts data from a text.
  private static func closingLine(_ source: SourceText, after opening: Int) -> Int? {
    let lines = opening + 1..<source.lineStarts.count
    if let line = lines.first(where: { isFenceWithBlanks(source, $0) }) { return line }
    let dashes = lines.first { looksLikeFence(source, $0) && !isItem(source, $0) }
    guard let dashes, areData(source, opening + 1..<dashes) else { return nil }
    let next = firstLineWithWords(source, from: dashes + 1)
    return next.map { isKey(source.text(in: source.contentOfLine($0))) } == true ? nil : dashes
  }

  private static func isFence(_ source: SourceText, _ line: Int) -> Bool {
    source.bytes[source.contentOfLine(line)].elementsEqual("---".utf8)
  }

  private static func isFenceWithBlanks(_ source: SourceText, _ line: Int) -> Bool {
    let content = source.contentOfLine(line)
    guard source.bytes[content].starts(with: "---".utf8) else { return false }
    return source.bytes[content].dropFirst(3).allSatisfy(Ascii.isBlank)
  }

  /// Whether the line holds nothing but one to ten dashes of any sort.
  private static func looksLikeFence(_ source: SourceText, _ line: Int) -> Bool {
    let words = source.trimmed(source.contentOfLine(line))
    return !words.isEmpty && words.count <= 30
      && source.text(in: words).allSatisfy { "-–—−".contains($0) }
  }

  /// Whether a line of dashes is indented, as a value may be, or the lone dash of a list.
  private static func isItem(_ source: SourceText, _ line: Int) -> Bool {
    let content = source.contentOfLine(line)
    let words = source.trimmed(content)
    return words.lowerBound > content.lowerBound || source.text(in: words) == "-"
  }
}

extension FrontMatter {
  fileprivate static let example = Note(
    "шапка — это поля записи между двумя строками, в каждой из которых ровно три дефиса: ---")

  fileprivate static func missing(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      .frontMatter, at: source.span(ofLine: 1),
      "нет шапки: файл должен начинаться строкой «---»", notes: [example])
  }

  fileprivate static func blankLinesBefore(_ source: SourceText, _ line: Int) -> Diagnostic {
    Diagnostic(
      .frontMatter, at: source.span(ofLine: line + 1),
      "пустые строки перед шапкой: «---» должно быть первой строкой файла",
      notes: [Note("удалите всё, что стоит перед этой строкой")],
      fix: .replacing(source.span(0..<source.lineStarts[line])))
  }

  /// - Parameter isSure: whether only data stand between the fences.
  fileprivate static func misspelt(
    _ source: SourceText, _ line: Int, isSure: Bool
  ) -> Diagnostic {
    let content = source.contentOfLine(line)
    let words = source.trimmed(content)
    if source.text(in: words) == "---" {
      let place = words.lowerBound > content.lowerBound
      let blanks =
        place ? content.lowerBound..<words.lowerBound : words.upperBound..<content.upperBound
      return Diagnostic(
        .frontMatter, at: source.span(blanks),
        "пробелы \(place ? "перед" : "после") «---»: в строке должно быть ровно три дефиса",
        notes: [Note("удалите пробелы")],
        fix: .replacing(source.span(content), with: "---"))
    }
    // One dash may be a word or an item that was left empty.
    let isMeant = isSure && source.text(in: words).count > 1
    return Diagnostic(
      .frontMatter, at: source.span(words),
      "«\(source.text(in: words))» вместо «---»: в строке должно быть ровно три дефиса",
      notes: [example], fix: isMeant ? .replacing(source.span(content), with: "---") : nil)
  }

  fileprivate static func unclosed(_ source: SourceText, _ line: Int) -> Diagnostic {
    Diagnostic(
      .frontMatter, at: source.span(ofLine: line + 1),
      "шапка не закрыта: нет второй строки «---»",
      notes: [Note("поставьте строку «---» после последнего поля, перед текстом")])
  }
}
