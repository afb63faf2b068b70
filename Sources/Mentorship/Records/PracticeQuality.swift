/// How completely a passport tells what another school needs in order to repeat the practice.
package struct PracticeQuality: Sendable {
  /// Something a passport may have, and what it is worth.
  private struct Criterion: Sendable {
    let points: Int
    let name: String
    let isMet: @Sendable (Practice) -> Bool
  }

  /// The fewest steps that make a technology.
  package static let fewestSteps = 3

  /// All that counts; the points make 100.
  private static let criteria: [Criterion] = [
    Criterion(points: 20, name: "не меньше трёх шагов") { $0.hasSteps },
    Criterion(points: 15, name: "материалы") { !$0.materials.isEmpty },
    Criterion(points: 15, name: "условия тиражирования") { !$0.conditions.isEmpty },
    Criterion(points: 15, name: "результаты «до» и «после»") { practice in
      practice.results.contains { $0.before != nil && $0.after != nil }
    },
    Criterion(points: 5, name: "задачи") { !$0.tasks.isEmpty },
    Criterion(points: 5, name: "сроки") { $0.duration != nil },
    Criterion(points: 5, name: "ресурсы") { !$0.resources.isEmpty },
    Criterion(points: 5, name: "функции наставника") { !$0.functions.isEmpty },
    Criterion(points: 5, name: "пункты плана") { !$0.activities.isEmpty },
    Criterion(points: 5, name: "экспертиза") { $0.review != nil },
    Criterion(points: 5, name: "где применено") { !$0.adopters.isEmpty },
  ]

  /// From 0 to 100.
  package let score: Int
  /// What the passport lacks, with the points of each.
  package let missing: [(name: String, points: Int)]

  fileprivate init(of practice: Practice) {
    let unmet = Self.criteria.filter { !$0.isMet(practice) }
    missing = unmet.map { ($0.name, $0.points) }
    score = 100 - unmet.reduce(0) { $0 + $1.points }
  }
}

extension Practice {
  /// How complete the passport is.
  package var quality: PracticeQuality { PracticeQuality(of: self) }

  /// Whether its text tells steps enough; a text that could not be read is not blamed.
  var hasSteps: Bool { body.steps.map { $0 >= PracticeQuality.fewestSteps } ?? true }
}
