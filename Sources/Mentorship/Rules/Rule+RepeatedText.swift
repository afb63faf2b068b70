import Diagnostics

extension Rule {
  /// A practice is told in its own words.
  static let repeatedText = Rule(
    RuleDescription(
      "repeated-text", .hint,
      title: "Практика не повторяет слов другой практики",
      reason: """
        Одинаковые слова в двух практиках обычно скопированы. Читатель не поймёт, чем они \
        отличаются и какую брать.
        """,
      remedy: """
        Расскажите, в чём особенность этой практики, своими словами. Если это одна практика, \
        оставьте одну запись.
        """,
      example: .yaml(
        wrong: "цель: помочь молодому учителю освоиться в школе",
        right: "цель: научить молодого учителя видеть свой урок со стороны"))
  ) { context in
    var first: [String: Practice] = [:]
    return context.catalog.practices.compactMap { practice in
      let sentences = practice.sentences
      let copied = sentences.first { first[$0] != nil }
      let finding = copied.flatMap { copied in
        first[copied].map { repeated(practice, $0, copied) }
      }
      for sentence in sentences where first[sentence] == nil { first[sentence] = practice }
      return finding
    }
  }
}

private func repeated(_ practice: Practice, _ other: Practice, _ sentence: String) -> Finding {
  let beginning = sentence.split(separator: " ").prefix(6).joined(separator: " ")
  return Finding(
    at: practice.info.span, "те же слова, что в другой практике: «\(beginning) …»",
    notes: [
      Note("они есть здесь", at: other.info.span),
      Note("расскажите, чем эта практика отличается, своими словами"),
    ],
    on: practice.info.key)
}

extension Practice {
  /// The problem and the goal whole, and all sentences that are long enough to be copied.
  fileprivate var sentences: [String] {
    let whole = [problem, goal].map(CopiedText.words)
    var sentences = whole.filter { !$0.isEmpty }
    for told in [abstract.value, problem, goal] + tasks + conditions + resources {
      sentences += CopiedText.sentences(of: told)
    }
    for case .html(let markup) in body.segments {
      sentences += CopiedText.sentences(ofMarkup: markup)
    }
    return sentences
  }
}
