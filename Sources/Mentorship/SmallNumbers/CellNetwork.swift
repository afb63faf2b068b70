/// A table of counts as a network: rows and columns are nodes, cells are arcs between them.
///
/// Of a list all cells lie between the same two nodes, for its reader knows no totals of columns.
/// Cells of a row or a column of nobody are no arcs: nothing is to be hidden there.
struct CellNetwork {
  /// A cell between the nodes of its row and of its column.
  struct Cell {
    let row: Int
    let column: Int
    let count: Int
    /// Where it stands in the table.
    let place: (row: Int, column: Int)

    /// The node on the other side.
    func end(from node: Int) -> Int { node == row ? column : row }
  }

  let cells: [Cell]
  private var suppressed: Set<Int> = []
  /// The cells at each node, rows before columns.
  private let cellsOfNode: [[Int]]

  init(_ table: CountTable) {
    cells = Self.cells(of: table)
    var cellsOfNode = [[Int]](
      repeating: [], count: (cells.map(\.column).max() ?? 0) + 1)
    for (index, cell) in cells.enumerated() {
      cellsOfNode[cell.row].append(index)
      cellsOfNode[cell.column].append(index)
    }
    self.cellsOfNode = cellsOfNode
  }

  private static func cells(of table: CountTable) -> [Cell] {
    let columns = (table.rows.first ?? []).indices
    let columnTotals = columns.map { column in table.rows.reduce(0) { $0 + $1[column] } }
    let isList = table.totals == .ofAll
    return table.rows.indices.filter { table.rows[$0].contains { $0 > 0 } }.flatMap { row in
      columns.filter { isList || columnTotals[$0] > 0 }.map { column in
        Cell(
          row: row, column: table.rows.count + (isList ? 0 : column),
          count: table.rows[row][column], place: (row, column))
      }
    }
  }

  mutating func suppress(_ cells: some Sequence<Int>) { suppressed.formUnion(cells) }

  /// The counts of the table that stay.
  func shown(of table: CountTable) -> [[Int?]] {
    var shown: [[Int?]] = table.rows
    for index in suppressed {
      shown[cells[index].place.row][cells[index].place.column] = nil
    }
    return shown
  }

  /// What it costs to suppress a cell.
  func cost(of cell: Int) -> SuppressionCost {
    suppressed.contains(cell)
      ? SuppressionCost() : SuppressionCost(cells: 1, people: cells[cell].count)
  }

  /// The other cells of the cheapest cycle along which a person can leave a cell, or come into it,
  /// while the totals stay; nothing when there is none. Shortest paths by E. W. Dijkstra (1959).
  func cycle(through cell: Int, _ change: CellChange) -> [Int]? {
    // Whoever leaves a cell must be counted again in its row and its column.
    let (start, goal) =
      change == .less
      ? (cells[cell].row, cells[cell].column) : (cells[cell].column, cells[cell].row)
    var reached = [start: Reached(cost: SuppressionCost(), by: nil)]
    var open: Set<Int> = [start]
    while let (cost, node) = open.map({ (reached[$0]?.cost ?? .init(), $0) }).min(by: <),
      node != goal
    {
      open.remove(node)
      for next in cellsOfNode[node] where next != cell && canMove(along: next, from: node) {
        let (end, sum) = (cells[next].end(from: node), cost + self.cost(of: next))
        if let known = reached[end], known.cost <= sum { continue }
        reached[end] = Reached(cost: sum, by: next)
        open.insert(end)
      }
    }
    return reached[goal] == nil ? nil : path(to: goal, reached)
  }

  /// From a row one moves along a cell that gains a person, from a column along one that loses one.
  private func canMove(along cell: Int, from node: Int) -> Bool {
    cells[cell].row == node || cells[cell].count > 0
  }

  private func path(to goal: Int, _ reached: [Int: Reached]) -> [Int] {
    var path: [Int] = []
    var node = goal
    while let cell = reached[node]?.by {
      path.append(cell)
      node = cells[cell].end(from: node)
    }
    return path
  }
}

/// How a node was reached: at what cost, and along which cell.
private struct Reached {
  let cost: SuppressionCost
  let by: Int?
}
