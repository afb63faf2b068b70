import ContentSyntax
package import Diagnostics

/// The CSV files that bodies show as tables, by their path below `content/`.
package struct TableFiles: Sendable {
  private var rowsByPath: [String: Diagnosed<[[String]]?>] = [:]

  package init() {}

  /// Reads a CSV file.
  ///
  /// - Parameter name: the file's name for reports.
  package mutating func add(_ path: String, name: String, bytes: [UInt8]) {
    let text = decodeText(path: name, bytes: bytes)
    let rows = text.value.map(parseCSV) ?? Diagnosed(nil)
    rowsByPath[path] = Diagnosed(rows.value, text.diagnostics + rows.diagnostics)
  }

  /// Keeps the finding that a CSV file is larger than a text may be.
  package mutating func refuse(_ path: String, name: String) {
    let finding = Diagnostic(
      .textTooLarge, at: SourceText(path: name, bytes: []).span(0..<0),
      "таблица слишком велика: она больше \(TextLimits.file >> 20) МиБ",
      notes: [Note("разделите её на несколько файлов или дайте ссылку на файл вместо таблицы")])
    rowsByPath[path] = Diagnosed(nil, [finding])
  }

  /// What is wrong with the files themselves, each once.
  package var diagnostics: [Diagnostic] { rowsByPath.values.flatMap(\.diagnostics) }

  /// The table as markup; nothing for a file that is missing or faulty, which a finding tells.
  func html(of table: TableFile) -> [UInt8] {
    guard let rows = rowsByPath[table.path]?.value else { return [] }
    return renderTable(caption: table.caption, rows: rows)
  }
}
