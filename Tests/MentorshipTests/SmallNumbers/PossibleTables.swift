@testable import Mentorship

/// All tables of counts that agree with what a reader knows, found by trying every count for every
/// hidden cell: slow, and with nothing in common with the method of suppression.
struct PossibleTables {
  /// The counts that each cell has in some of them.
  private(set) var counts: [[Set<Int>]]
  private let shown: [[Int?]]
  private let totals: CountTable.Totals

  /// - Parameter shown: the cells that are seen; nothing where only the totals are.
  init(of rows: [[Int]], hiding shown: [[Int?]]?, totals: CountTable.Totals) {
    self.totals = totals
    self.shown = shown ?? rows.map { $0.map { _ in nil } }
    counts = rows.map { $0.map { _ in [] } }
    var table: [[Int]] = rows.map { $0.map { _ in 0 } }
    var left = Left(
      rows: rows.map { $0.reduce(0, +) },
      columns: (rows.first ?? []).indices.map { column in rows.reduce(0) { $0 + $1[column] } })
    fill(&table, at: 0, &left)
  }

  /// Whether a hidden cell can hold one count only.
  func findACell(of rows: [[Int]]) -> Bool {
    hiddenCells(of: rows).contains { $0.possible.count < 2 }
  }

  /// Whether a hidden count below the threshold can be one such count only.
  func findASmallCell(of rows: [[Int]], below threshold: Int) -> Bool {
    hiddenCells(of: rows).contains { cell in
      cell.count < threshold && cell.possible.count { $0 < threshold } < 2
    }
  }

  /// Those that tell something: not of a row or a column of nobody.
  private func hiddenCells(of rows: [[Int]]) -> [(count: Int, possible: Set<Int>)] {
    rows.indices.filter { rows[$0].contains { $0 > 0 } }.flatMap { row in
      rows[row].indices.filter { column in
        shown[row][column] == nil
          && (totals == .ofAll || rows.contains { $0[column] > 0 })
      }.map { (rows[row][$0], counts[row][$0]) }
    }
  }

  /// What is still to be given to the rows and columns.
  private struct Left {
    var rows: [Int]
    var columns: [Int]
  }

  private mutating func fill(_ table: inout [[Int]], at cell: Int, _ left: inout Left) {
    let width = table.first?.count ?? 0
    guard cell < table.count * width else { return note(table) }
    let (row, column) = (cell / width, cell % width)
    let isLast = column == width - 1
    let most = totals == .ofAll ? left.rows[row] : min(left.rows[row], left.columns[column])
    let isLowest = totals == .ofRowsAndColumns && row == table.count - 1
    for count in shown[row][column].map({ $0...$0 }) ?? 0...most
    where count <= most && (!isLast || count == left.rows[row])
      && (!isLowest || count == left.columns[column])
    {
      table[row][column] = count
      left.rows[row] -= count
      left.columns[column] -= count
      fill(&table, at: cell + 1, &left)
      left.rows[row] += count
      left.columns[column] += count
    }
  }

  private mutating func note(_ table: [[Int]]) {
    for (row, line) in table.enumerated() {
      for (column, count) in line.enumerated() { counts[row][column].insert(count) }
    }
  }
}
