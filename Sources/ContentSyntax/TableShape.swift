import Russian

/// The words about a row with another number of cells than its header.
enum TableShape {
  static func message(_ count: Int, _ wanted: Int) -> String {
    let cells = Plural("ячейка", "ячейки", "ячеек")
    return "\(cells(count)) в строке таблицы, а столбцов \(wanted)"
  }
}
