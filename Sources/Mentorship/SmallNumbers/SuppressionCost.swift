/// What a reader loses by suppression: cells first, people in them second.
struct SuppressionCost: Comparable {
  var cells = 0
  var people = 0

  static func + (left: SuppressionCost, right: SuppressionCost) -> SuppressionCost {
    SuppressionCost(cells: left.cells + right.cells, people: left.people + right.people)
  }

  static func < (left: SuppressionCost, right: SuppressionCost) -> Bool {
    (left.cells, left.people) < (right.cells, right.people)
  }
}
