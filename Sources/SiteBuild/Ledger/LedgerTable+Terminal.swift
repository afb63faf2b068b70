import Diagnostics
import Mentorship
import Russian

extension LedgerTable {
  /// The ledger for a terminal: a table for each part, a name once for all its rows, of several pages
  /// the first.
  var terminal: String {
    let tables = sections.map { section in
      let heading = "\(section.part.title): \(Self.counted(section.rows.count))\n"
      return heading + Self.aligned(section.rows.map(\.cells))
    }
    return (["\(title)\n\(Self.warning)\n"] + tables).joined(separator: "\n")
  }

  /// Rows in columns as wide as their widest cell; a column that is empty throughout has no place.
  private static func aligned(_ rows: [[String]]) -> String {
    let shown = withoutRepeatedNames(rows.map { $0.map(TerminalText.visible) })
    let widths = (0..<(shown.first?.count ?? 0)).map { column in
      shown.map { $0[column].count }.max() ?? 0
    }
    return shown.map { row in
      let cells = zip(row, widths).filter { $1 > 0 }.map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      var line = "  " + cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private static func withoutRepeatedNames(_ rows: [[String]]) -> [[String]] {
    var last = ""
    return rows.map { row in
      guard let name = row.first, name == last else {
        last = row.first ?? ""
        return row
      }
      return [""] + row.dropFirst()
    }
  }
}

extension LedgerTable.Row {
  fileprivate var cells: [String] {
    let rest = pages.count - 1
    let pageWord = Plural("страница", "страницы", "страниц")
    let others = rest > 0 ? " и ещё \(pageWord(rest))" : ""
    return [
      person, field, ground, until.isEmpty || !note.isEmpty ? "" : "до \(until)", note,
      (pages.first?.path ?? "") + others,
    ]
  }
}
