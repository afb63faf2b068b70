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
    guard let opening = firstLineWithWords(source),
      looksLikeFence(source, opening, atEdge: false)
    else {
      return Diagnosed(FrontMatter(yaml: nil, body: 0..<end), [Self.missing(source)])
    }
    var diagnostics: [Diagnostic] = []
    if opening > 0 {
      diagnostics.append(Self.blankLinesBefore(source, opening))
    } else if !isFence(source, opening) {
      diagnostics.append(Self.misspelt(source, opening))
    }
    guard let closing = closingLine(source, after: opening) else {
      diagnostics.append(Self.unclosed(source, opening))
      return Diagnosed(FrontMatter(yaml: nil, body: nil), diagnostics)
    }
    if !isFence(source, closing) { diagnostics.append(Self.misspelt(source, closing)) }
    let yaml = source.endOfLine(opening)..<source.lineStarts[closing]
    let parts = FrontMatter(yaml: yaml, body: source.endOfLine(closing)..<end)
    return Diagnosed(parts, diagnostics)
  }

  private static func firstLineWithWords(_ source: SourceText) -> Int? {
    source.lineStarts.indices.first { !source.trimmed(source.contentOfLine($0)).isEmpty }
  }

  /// The first line that is `---`, with blanks after it or without; failing that the first line of
  /// other dashes.
  private static func closingLine(_ source: SourceText, after opening: Int) -> Int? {
    let lines = opening + 1..<source.lineStarts.count
    return lines.first { isFenceWithBlanks(source, $0) }
      ?? lines.first { looksLikeFence(source, $0, atEdge: true) }
  }

  private static func isFence(_ source: SourceText, _ line: Int) -> Bool {
    source.bytes[source.contentOfLine(line)].elementsEqual("---".utf8)
  }

  private static func isFenceWithBlanks(_ source: SourceText, _ line: Int) -> Bool {
    let content = source.contentOfLine(line)
    guard source.bytes[content].starts(with: "---".utf8) else { return false }
    return source.bytes[content].dropFirst(3).allSatisfy(Ascii.isBlank)
  }

  /// Whether the line holds nothing but one to ten dashes of any sort; `atEdge`: at its beginning.
  private static func looksLikeFence(_ source: SourceText, _ line: Int, atEdge: Bool) -> Bool {
    let content = source.contentOfLine(line)
    let words = source.trimmed(content)
    guard !words.isEmpty, words.count <= 30, !atEdge || words.lowerBound == content.lowerBound
    else { return false }
    return source.text(in: words).allSatisfy { "-–—−".contains($0) }
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

  fileprivate static func misspelt(_ source: SourceText, _ line: Int) -> Diagnostic {
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
    return Diagnostic(
      .frontMatter, at: source.span(words),
      "«\(source.text(in: words))» вместо «---»: в строке должно быть ровно три дефиса",
      notes: [example], fix: .replacing(source.span(content), with: "---"))
  }

  fileprivate static func unclosed(_ source: SourceText, _ line: Int) -> Diagnostic {
    Diagnostic(
      .frontMatter, at: source.span(ofLine: line + 1),
      "шапка не закрыта: нет второй строки «---»",
      notes: [Note("поставьте строку «---» после последнего поля, перед текстом")])
  }
}
