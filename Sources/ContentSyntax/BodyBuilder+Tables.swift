import CCMark
import Diagnostics

extension BodyBuilder {
  /// Puts a table where its fenced block stood; a table with errors is left out.
  mutating func replaceTable(_ node: OpaquePointer, _ caption: String) {
    let fence = fenceLine(of: node)
    keepProse(ofCaption: caption, in: fence)
    if caption.isEmpty {
      report(
        .tableCaption, at: fence, "нет названия таблицы",
        "напишите его после слова «таблица»: ```таблица Список документов")
    }
    let lines = contentLines(of: node)
    let filled = lines.filter { !$0.isEmpty }
    if let file = tableFile(in: filled, caption) {
      tables.append(file)
      let custom = CommonMark.custom(
        CMARK_NODE_CUSTOM_BLOCK, hole(.table(tables.count - 1)))
      return CommonMark.replace(node, with: custom)
    }
    guard let table = MarkdownTable(lines, in: source), !table.rows.isEmpty else {
      report(
        .tableShape, at: filled.first ?? fence, "в таблице нет строк",
        "первая строка — заголовки столбцов, дальше строки; ячейки разделяет «|»")
      return CommonMark.remove(node)
    }
    let isWhole = hasEvenRows(table)
    let html = html(of: table, caption)
    guard isWhole, !caption.isEmpty else { return CommonMark.remove(node) }
    CommonMark.replace(node, with: CommonMark.custom(CMARK_NODE_CUSTOM_BLOCK, html))
  }

  private mutating func keepProse(ofCaption caption: String, in fence: Range<Int>) {
    let words = Array(caption.utf8)
    let start = fence.upperBound - words.count
    if start >= fence.lowerBound, source.bytes[start..<fence.upperBound].elementsEqual(words) {
      prose.append(start..<fence.upperBound)
    } else {
      prose.append(words, within: fence)
    }
    prose.endBlock()
  }

  private func fenceLine(of node: OpaquePointer) -> Range<Int> {
    let whole = range(ofBlock: node)
    let line = source.contentOfLine(source.lineIndex(at: whole.lowerBound))
    return source.trimmed(whole.lowerBound..<max(line.upperBound, whole.lowerBound))
  }

  /// The words of each line of a fenced block in the file.
  private func contentLines(of node: OpaquePointer) -> [Range<Int>] {
    let literal = CommonMark.literal(of: node)
    let first = firstLine + Int(cmark_node_get_start_line(node))
    return literal.split(separator: Ascii.lineFeed, omittingEmptySubsequences: false)
      .dropLast().enumerated().compactMap { index, line in
        let words = line.drop(while: Ascii.isBlank)
        let count = words.count - words.reversed().prefix(while: Ascii.isBlank).count
        guard first + index < source.lineStarts.count else { return nil }
        let end = source.trimmed(source.contentOfLine(first + index)).upperBound
        return end - count..<end
      }
  }

  /// The file's path when it is all that stands in the block.
  private mutating func tableFile(in lines: [Range<Int>], _ caption: String) -> TableFile? {
    guard lines.count == 1, let line = lines.first else { return nil }
    let path = source.text(in: line)
    guard !path.contains("|"), path.lowercased().hasSuffix(".csv") else { return nil }
    switch LinkAddress.read(path) {
    case .leads(.file(let path, _)):
      return TableFile(path: path, caption: caption, span: source.span(line))
    case .forbidden(let fault): refuse(fault, path, at: line)
    case .leads:
      report(
        .forbiddenAddress, at: line, "«\(path)» — не файл из content/files/",
        "положите таблицу в content/files/ и напишите «files/имя.csv»")
    }
    return nil
  }

  private mutating func hasEvenRows(_ table: MarkdownTable) -> Bool {
    let wanted = table.header.cells.count
    for row in table.rows where row.cells.count != wanted {
      report(
        .tableShape, at: row.range, TableShape.message(row.cells.count, wanted),
        "знак «|» разделяет ячейки; пустую ячейку пишут «| |», сам знак — «\\|»")
    }
    return table.rows.allSatisfy { $0.cells.count == wanted }
  }

  private mutating func html(of table: MarkdownTable, _ caption: String) -> [UInt8] {
    let all = [table.header] + table.rows
    var cells = TableCells(all.flatMap(\.cells), in: source)
    cells.finishInlines(with: &self)
    let html = cells.html()
    let count = table.header.cells.count
    let header = Array(zip(cells.texts, html).prefix(count))
    var rest = html.dropFirst(count)
    let rows = table.rows.map { row in
      defer { rest = rest.dropFirst(row.cells.count) }
      return Array(rest.prefix(row.cells.count))
    }
    return TableHTML.render(caption: caption, header: header, rows: rows)
  }
}
