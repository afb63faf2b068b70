/// How many people stand in each cell of a table whose totals the reader knows.
package struct CountTable: Sendable, Hashable {
  /// Which totals stand beside the cells.
  package enum Totals: Sendable, Hashable {
    /// The total of all cells: a list of counts.
    case ofAll
    /// The totals of every row and every column, and of all.
    case ofRowsAndColumns
  }

  /// The counts, row by row; the rows are equally long, no count is negative.
  package let rows: [[Int]]
  package let totals: Totals

  /// A list of counts and their total.
  package init(list: [Int]) { self.init(rows: [list], .ofAll) }

  /// A table with the totals of its rows and columns.
  package init(rows: [[Int]]) { self.init(rows: rows, .ofRowsAndColumns) }

  private init(rows: [[Int]], _ totals: Totals) {
    precondition(Set(rows.map(\.count)).count <= 1, "the rows of a table are equally long")
    precondition(rows.joined().allSatisfy { $0 >= 0 }, "nobody counts fewer than no people")
    self.rows = rows
    self.totals = totals
  }
}
