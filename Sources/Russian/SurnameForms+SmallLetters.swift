extension SurnameForms {
  /// Those forms of a surname that are the surname in small letters too, for no other word has them.
  ///
  /// Decided by the form alone, so only these are: «макетова», «макетову», «макетове» of surnames in
  /// «-ов» and «-ев», double surnames, and those in «-енко», «-швили», «-дзе». All others are forms of
  /// adjectives («к образцовой», «дубовым»), of nouns («пять макетов», «мороз», «калина») or
  /// possessives («бабушкина») as well. No sentence tells these apart with certainty: «сравните с
  /// образцовой» may be said of a lesson and of a colleague.
  ///
  /// - Parameter forms: in small letters, as `of(_:isWoman:)` gives them.
  package static func unmistakable(among forms: [String]) -> [String] {
    forms.filter { form in
      form.contains("-") || foreignEnds.contains(where: form.hasSuffix) || isOfNoOtherWord(form)
    }
  }

  private static func isOfNoOtherWord(_ form: String) -> Bool {
    let stem = form.dropLast()
    return form.last.map { "ауеы".contains($0) } ?? false
      && ["ов", "ев"].contains(where: stem.hasSuffix)
      && stem.count > 3 && !stemsOfWords.contains(String(stem))
  }

  /// Whether a surname ends as hardly any word does but surnames: Макетов, Макетова, Пушкин.
  package static func isRegular(_ surname: String) -> Bool {
    let stem = surname.hasSuffix("а") ? surname.dropLast() : surname[...]
    return ["ов", "ев", "ин", "ын"].contains(where: stem.hasSuffix)
      && !stemsOfWords.contains(String(stem))
  }

  private static let foreignEnds = ["енко", "швили", "дзе"]
  /// What is left of words like «голова», «остров», «королева», «дерево», «готова» without the last
  /// vowel.
  static let stemsOfWords: Set<String> = [
    "вдов", "гнев", "голов", "готов", "дерев", "дешев", "засов", "здоров", "каков", "королев",
    "коров", "кров", "кружев", "напев", "обнов", "олов", "основ", "остров", "подков", "покров",
    "посев", "припев", "слов", "суров", "таков", "толков", "улов",
  ]
}
