private import Russian

/// The practices in the order of their list, and the shorter lists that hold any of them.
package struct PracticeIndex: Sendable {
  /// The latest school year first; in a year by title.
  package let practices: [Practice]
  /// The lists by form, group and function, in the vocabulary's order, then those by school year, the
  /// latest first; only lists that hold a practice.
  package let lists: [PracticeList]
  private let places: [PracticeList: [Int]]

  /// Takes each practice once, whatever the number of lists.
  package init(of practices: [Practice], in vocabulary: Vocabulary) {
    let sorted = practices.sortedForReaders()
    let words = Words(of: vocabulary)
    var places: [PracticeList: [Int]] = [.all: Array(sorted.indices)]
    for (place, practice) in sorted.enumerated() {
      for list in words.lists(of: practice) { places[list, default: []].append(place) }
    }
    var years: [SchoolYear] = []
    for practice in sorted where practice.schoolYear != years.last {
      years.append(practice.schoolYear)
    }
    self.practices = sorted
    self.places = places
    lists =
      (vocabulary.forms.map(PracticeList.form) + vocabulary.groups.map(PracticeList.group)
      + vocabulary.functions.map(PracticeList.function) + years.map(PracticeList.year))
      .filter { places[$0] != nil }
  }

  /// The places in `practices` of those that a list holds, in order.
  package func places(in list: PracticeList) -> [Int] { places[list] ?? [] }
}

/// The words of the vocabulary by their names.
private struct Words {
  let forms: [String: Term]
  let groups: [String: Term]
  let functions: [String: Term]

  init(of vocabulary: Vocabulary) {
    forms = Self.byName(vocabulary.forms)
    groups = Self.byName(vocabulary.groups)
    functions = Self.byName(vocabulary.functions)
  }

  /// The lists that hold a practice, but for the one of all, once each.
  func lists(of practice: Practice) -> Set<PracticeList> {
    var lists: Set<PracticeList> = [.year(practice.schoolYear)]
    if let form = forms[practice.form.value] { lists.insert(.form(form)) }
    for group in practice.groups {
      if let term = groups[group.value] { lists.insert(.group(term)) }
    }
    for function in practice.functions {
      if let term = functions[function.value] { lists.insert(.function(term)) }
    }
    return lists
  }

  private static func byName(_ terms: [Term]) -> [String: Term] {
    Dictionary(terms.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension [Practice] {
  fileprivate func sortedForReaders() -> [Practice] {
    let keys = map { ($0.schoolYear.startYear, Self.sortKey(of: $0.title)) }
    return indices.sorted { one, other in
      keys[one].0 != keys[other].0
        ? keys[one].0 > keys[other].0 : (keys[one].1, one) < (keys[other].1, other)
    }.map { self[$0] }
  }

  /// The letters and figures of a title as a Russian dictionary orders them.
  private static func sortKey(of title: String) -> String {
    title.folded.filter { $0.isLetter || $0.isNumber || $0 == " " }
  }
}
