import Mentorship

extension LedgerTable {
  /// The ledger for a spreadsheet, a row for each page.
  var csv: String {
    let head = [
      "Состояние", "Кто", "Поле", "Страница", "Основание", "Действует до", "Пояснение",
    ]
    let rows = sections.flatMap { section in
      section.rows.flatMap { row in
        row.pages.map { page in
          [
            section.part.word, row.person, row.field, page.absolutePath(under: root), row.ground,
            row.until, row.note,
          ]
        }
      }
    }
    return SpreadsheetText.written([head] + rows)
  }
}
