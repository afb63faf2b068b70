extension CountTable {
  /// The table with small counts suppressed, and others with them from which they could be found by
  /// subtraction; nothing where the totals alone give a small count away, so that they too must not
  /// be published.
  ///
  /// Two things hold for whoever knows what is shown, the totals and that no count is negative. Of
  /// every suppressed cell at least two counts stay possible, and of a small one at least two below
  /// the threshold. A reader is not told which of the suppressed cells are the small ones.
  ///
  /// Nought is a small count too. Were it shown, what is hidden would be known to be at least one,
  /// and three hidden cells of a total of three would be found at once; and who stands in a row with
  /// noughts is known to stand in its other cells (group disclosure: A. Hundepool et al.,
  /// Statistical Disclosure Control, Wiley 2012, chapter 5). Only a row or a column of nobody is
  /// shown as it is: its total says the same.
  ///
  /// Method: complementary cell suppression along the cheapest alternating cycle of a network whose
  /// nodes are rows and columns and whose arcs are cells (L. H. Cox, Network Models for Complementary
  /// Cell Suppression, Journal of the American Statistical Association 90, 1995). Adding and taking
  /// away one person by turns along such a cycle gives another table with the same totals. The
  /// fewest cells are suppressed for one small count at a time, of as many those with the fewest
  /// people; for all of them together there may be a choice that is better still.
  ///
  /// - Parameter threshold: the least count that may be shown; at least 2.
  package func suppressing(below threshold: Int) -> [[Int?]]? {
    precondition(threshold >= 2, "below one person there is nobody to protect")
    var network = CellNetwork(self)
    let small = network.cells.indices.filter { network.cells[$0].count < threshold }
    network.suppress(small)
    for cell in small {
      guard let cycle = network.protection(of: cell, below: threshold) else { return nil }
      network.suppress(cycle)
    }
    return network.shown(of: self)
  }
}

extension CellNetwork {
  /// The cells to suppress so that a small one may hold another small count as well; nothing where no
  /// table with these totals gives it one.
  fileprivate func protection(of cell: Int, below threshold: Int) -> [Int]? {
    let count = cells[cell].count
    let less = count > 0 ? cycle(through: cell, .less) : nil
    let more = count + 1 < threshold ? cycle(through: cell, .more) : nil
    return [less, more].compactMap(\.self).min { cost(of: $0) < cost(of: $1) }
  }

  private func cost(of cells: [Int]) -> SuppressionCost {
    cells.map(cost).reduce(SuppressionCost(), +)
  }
}
