import Diagnostics

extension BodyBuilder {
  /// Reports a table as other dialects of Markdown write it, which CommonMark takes for a paragraph.
  mutating func reportBareTable(in paragraph: LeafContent) {
    guard paragraph.bytes.contains(Ascii.bar) else { return }
    let lines = paragraph.lines
    guard let rule = lines.indices.dropFirst().first(where: { isColumnRule(lines[$0], paragraph) })
    else { return }
    report(
      .bareTable, at: source.trimmed(paragraph.range(lines[rule - 1])),
      "таблица вышла бы сплошным текстом",
      "строкой выше поставьте «```таблица Название», строкой ниже таблицы — «```»")
  }

  /// Whether a line is the row of dashes under the header, with a bar between columns.
  private func isColumnRule(_ line: Range<Int>, _ paragraph: LeafContent) -> Bool {
    let words = paragraph.bytes[line]
    return words.contains(Ascii.bar) && MarkdownTable.isRule(words)
  }
}
