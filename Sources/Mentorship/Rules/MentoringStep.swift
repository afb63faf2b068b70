private import Russian

/// A step of mentoring whose place among the others no school may choose.
enum MentoringStep: Hashable {
  /// The order that appoints the mentors.
  case appointment
  case pairs
  case individualPlan
  /// The report on how the mentoring went.
  case report
  case ending

  /// The step an activity stands for, by the words of the official plan; nothing for any other.
  ///
  /// What could as well be training for a step or a form for it is told by the result.
  init?(of activity: Activity) {
    let title = Words(activity.title)
    let result = Words(activity.result.value)
    if title.have("назначен наставник", "назначен педагог наставник"), result.begin("приказ") {
      self = .appointment
    } else if title.have("формирован наставническ пар", "формирован наставническ групп") {
      self = .pairs
    } else if title.have("индивидуальн план"), result.begin("индивидуальн план") {
      self = .individualPlan
    } else if title.have("прохожден наставничеств"), result.begin("отчет") {
      self = .report
    } else if title.have("завершен наставничеств") {
      self = .ending
    } else {
      return nil
    }
  }

  /// The step in words, in the nominative.
  var title: String {
    switch self {
    case .appointment: "назначение наставников"
    case .pairs: "формирование пар"
    case .individualPlan: "индивидуальный план"
    case .report: "отчёт о наставничестве"
    case .ending: "завершение наставничества"
    }
  }
}

/// The words of a text, compared with phrases of which only the beginnings of words are given.
private struct Words {
  private let words: [Substring]

  init(_ text: String) { words = text.folded.split { !$0.isLetter } }

  /// Whether one of the phrases stands in the text, its words side by side.
  func have(_ phrases: String...) -> Bool {
    phrases.contains { phrase in words.indices.contains { stands(phrase, at: $0) } }
  }

  /// Whether the text begins with the phrase.
  func begin(_ phrase: String) -> Bool { stands(phrase, at: 0) }

  private func stands(_ phrase: String, at index: Int) -> Bool {
    let beginnings = phrase.split(separator: " ")
    let here = words.dropFirst(index)
    return here.count >= beginnings.count
      && zip(here, beginnings).allSatisfy { $0.hasPrefix($1) }
  }
}
