package import Diagnostics
import SwiftCSV

/// The rows of a CSV file, the first of them the header; `,` or `;` between the cells, whichever the
/// first row has more of.
///
/// Empty lines are passed over. Nothing is given when a finding (`csv-syntax`, `table-shape`,
/// `text-limits`) says why.
package func parseCSV(_ source: SourceText) -> Diagnosed<[[String]]?> {
  let records = CSVRecords.ranges(in: source)
  guard let first = records.first else {
    return Diagnosed(nil, [finding(.tableShape, source.span(0..<0), "в файле таблицы нет строк")])
  }
  if records.count > TextLimits.rows {
    return Diagnosed(nil, [tooManyRows(at: source.span(records[TextLimits.rows]))])
  }
  let delimiter = CSVRecords.delimiter(of: source.bytes[first])
  var rows: [[String]] = []
  var diagnostics: [Diagnostic] = []
  for record in records {
    guard let cells = cells(source.text(in: record), delimiter) else {
      diagnostics.append(
        finding(
          .csvSyntax, source.span(record), "кавычки в строке таблицы не сходятся",
          "ячейку с кавычками берут в кавычки целиком, а внутри их удваивают"))
      continue
    }
    if let header = rows.first, header.count != cells.count {
      let message = TableShape.message(cells.count, header.count)
      diagnostics.append(finding(.tableShape, source.span(record), message))
    }
    rows.append(cells)
  }
  return Diagnosed(diagnostics.isEmpty ? rows : nil, diagnostics)
}

private func cells(_ record: String, _ delimiter: CSVDelimiter) -> [String]? {
  if record.utf8.count(where: { $0 == Ascii.doubleQuote }) % 2 == 1 { return nil }
  do {
    let csv = try EnumeratedCSV(
      string: record + "\n", delimiter: delimiter, loadColumns: false, rowLimit: 1)
    return csv.header
  } catch {
    return nil
  }
}

private func tooManyRows(at span: SourceSpan) -> Diagnostic {
  finding(
    .textLimits, span, "в таблице больше \(TextLimits.rows) строк",
    "разделите её на несколько файлов или дайте ссылку на файл вместо таблицы")
}

private func finding(
  _ rule: RuleDescription, _ span: SourceSpan, _ message: String,
  _ remedy: String =
    "сохраните таблицу в CSV заново: во всех строках столько же ячеек, сколько в первой"
) -> Diagnostic {
  Diagnostic(rule, at: span, message, notes: [Note(remedy)])
}
