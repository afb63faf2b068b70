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
  /// The title begins with the step, or with the drawing up of its document; the result tells a
  /// document from training for it. What only prepares a step may come at any time.
  init?(of activity: Activity) {
    let title = Words(activity.title).withoutDrawingUp
    let result = Words(activity.result.value)
    if title.speakOfPreparation || result.speakOfPreparation { return nil }
    if title.appointMentors, result.begin("приказ", "распоряжен") {
      self = .appointment
    } else if title.begin(
      "формирован пар", "формирован наставническ пар", "формирован наставническ групп")
    {
      self = .pairs
    } else if title.begin("индивидуальн план"), result.begin("индивидуальн план") {
      self = .individualPlan
    } else if title.begin("отчет"), title.have("прохожден наставничеств"), result.begin("отчет") {
      self = .report
    } else if title.begin("завершен наставничеств") {
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
  private let words: ArraySlice<Substring>

  init(_ text: String) { self.init(text.folded.split { !$0.isLetter }[...]) }

  private init(_ words: ArraySlice<Substring>) { self.words = words }

  /// «Разработка и утверждение приказа» as «приказа».
  var withoutDrawingUp: Words {
    Words(words.drop { word in word == "и" || drawingUp.contains { word.hasPrefix($0) } })
  }

  /// «Назначение наставника», «приказ о назначении наставника».
  var appointMentors: Bool {
    let phrases = ["назначен наставник", "назначен педагог наставник"]
    return phrases.contains {
      begin($0) || begin("приказ", "распоряжен", "локальн акт") && have($0)
    }
  }

  /// «Порядок формирования пар», «промежуточный отчёт», «индивидуальный план (форма)».
  var speakOfPreparation: Bool {
    words.contains { word in
      forms.contains(word) || ["подготовк", "поряд", "промежуточн"].contains { word.hasPrefix($0) }
    }
  }

  /// Whether the phrase stands in the text, its words side by side.
  func have(_ phrase: String) -> Bool {
    words.indices.contains { Words(words[$0...]).begin(phrase) }
  }

  /// Whether the text begins with one of the phrases.
  func begin(_ phrases: String...) -> Bool {
    phrases.contains { phrase in
      let beginnings = phrase.split(separator: " ")
      return words.count >= beginnings.count
        && zip(words, beginnings).allSatisfy { $0.hasPrefix($1) }
    }
  }
}

/// How the words for making a document begin.
private let drawingUp = ["разработк", "составлен", "утвержден", "согласован", "издан", "оформлен"]

/// A blank form in the cases it is named in; «формирование» begins like it.
private let forms: Set<Substring> = ["форма", "формы", "форму", "форме", "форм"]
