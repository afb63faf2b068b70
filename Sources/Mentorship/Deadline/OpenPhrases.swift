/// Whether the phrase says «whenever there is need»: «по мере необходимости», «по запросу».
func isOnDemand(_ tokens: [DeadlineToken]) -> Bool {
  let words = contentWords(tokens)
  guard let first = words.first, ["по", "при", "в"].contains(first) else { return false }
  let rest = words.dropFirst()
  guard let head = rest.first else { return false }
  if has(head, needs) { return true }
  guard ["мере", "случае", "наличии"].contains(head), let object = rest.dropFirst().first
  else { return false }
  return has(object, needs) || has(object, arrivals)
}

/// Whether the phrase hangs on an event or another document: «по окончании срока», «в течение
/// 10 рабочих дней», «согласно графику».
func isRelative(_ tokens: [DeadlineToken]) -> Bool {
  if namesDuration(tokens) { return true }
  let words = contentWords(tokens)
  guard let first = words.first else { return false }
  if ["соответствии", "зависимости"].contains(words.dropFirst().first ?? "") { return true }
  if has(first, references) { return true }
  guard prepositions.contains(first) else { return false }
  return words.dropFirst().contains { has($0, events) }
}

/// Whether a number of days or weeks is named, or a bare «месяц», «неделя» as a length of time.
func namesDuration(_ tokens: [DeadlineToken]) -> Bool {
  for (index, token) in tokens.enumerated() {
    guard let lexeme = token.lexeme, isLength(lexeme) else { continue }
    var before = index - 1
    while before >= 0, isQualifier(tokens[before]) { before -= 1 }
    guard before >= 0 else { continue }
    switch tokens[before].kind {
    case .number(_, let digits) where digits <= 3: return true
    case .word(.cardinal), .word(.during): return true
    default: continue
    }
  }
  return false
}

private func isLength(_ lexeme: Lexeme) -> Bool {
  switch lexeme {
  case .shortUnit, .week, .monthUnit, .decade, .year: true
  default: false
  }
}

private func isQualifier(_ token: DeadlineToken) -> Bool {
  switch token.kind {
  case .word(.calendar), .word(.school): true
  case .other(let word): has(word, ["рабоч", "учебн", "ближайш"])
  default: false
  }
}

private func contentWords(_ tokens: [DeadlineToken]) -> [String] {
  tokens.map(\.spelling).filter { !$0.isEmpty && !["но", "а", "и", "также", "далее"].contains($0) }
}

private func has(_ word: String, _ stems: [String]) -> Bool {
  stems.contains { word.hasPrefix($0) }
}

/// Words that make a phrase hang on a paper or an event by themselves.
private let references = [
  "согласно", "исходя", "одновременно", "незамедлительно", "немедленно", "установленн", "указанн",
  "определенн",
]

private let needs = [
  "необходим", "надобност", "потребност", "запрос", "требован", "заявк", "заявлен", "обращен",
  "желани", "востребован", "вызов",
]

private let arrivals = ["поступлен", "возникновен", "появлен", "выявлен", "нужд"]

private let prepositions: Set<String> = [
  "до", "к", "ко", "после", "перед", "с", "со", "от", "при", "через", "по", "не", "в", "во", "на",
  "за", "начиная", "спустя",
]

/// Stems of the events and papers on which plans make a term depend.
private let events = [
  "окончан", "заверш", "начал", "издан", "утвержд", "подписан", "регистрац", "назначен", "заключен",
  "получен", "поступлен", "принят", "прием", "проведен", "реализ", "выпуск", "выход", "приказ",
  "момент", "дня", "день", "дату", "даты", "дате", "график", "план", "расписан", "согласован",
  "договор", "срок", "программ", "наставнич", "стажиров", "аттестац", "соглашен", "положен",
  "распоряжен", "вступлен", "формирован", "решен", "итог", "результат", "истечен", "мере", "факт",
  "готовност", "обучен", "работ", "адаптац", "закреплен", "сдач", "письм", "указан", "событ",
  "мероприят", "отдельн", "индивидуальн", "установлен", "уведомлен", "выявлен", "разработ",
  "опубликован", "размещен", "педсовет", "заседан", "собран", "семинар", "уход", "увольнен",
]
