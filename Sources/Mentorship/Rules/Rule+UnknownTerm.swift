package import Diagnostics

extension RuleDescription {
  /// A word that is to come from a list stands in it, whether the list is the school's or fixed.
  package static let unknownTerm = RuleDescription(
    "unknown-term", .error,
    title: "Роли, функции, группы, формы и виды взяты из словаря школы",
    reason: """
      По ролям, видам и функциям раздел отбирает и считает записи. Слово с опечаткой выпало бы \
      из всех отборов.
      """,
    remedy: "Возьмите слово из подсказки. Если нужно новое, впишите его в vocabulary.yaml.",
    fix: """
      отличие только в раскладке, похожих буквах, «ё», пробелах или больших буквах, если подходит \
      одно слово
      """,
    example: .yaml(
      wrong: "ответственные: [Куратр в ОО]",
      right: "ответственные: [Куратор в ОО]"))
}

extension Rule {
  /// Every role, function, group, form and kind is a word of the vocabulary.
  static let unknownTerm = Rule(.unknownTerm) { context in
    let vocabulary = context.catalog.vocabulary
    var roles = Names("нет роли", vocabulary.roles)
    var documentKinds = Names("нет вида документов", vocabulary.documentKinds)
    var functions = Names("нет функции наставника", vocabulary.functions)
    var words = PassportNames(vocabulary, functions: functions)
    var findings: [Finding] = []
    for activity in context.activities {
      findings += activity.roles.compactMap { roles.finding(for: $0, on: activity.info) }
    }
    for document in context.catalog.documents {
      findings += [documentKinds.finding(for: document.kind, on: document.info)].compactMap(\.self)
    }
    for practice in context.catalog.practices { findings += words.findings(for: practice) }
    for mentor in context.catalog.mentors {
      findings += mentor.functions.compactMap { functions.finding(for: $0, on: mentor.info) }
    }
    for mentee in context.catalog.mentees {
      findings += words.findings(for: mentee)
    }
    return findings
  }
}

/// The lists that the passport of a practice takes its words from.
private struct PassportNames {
  private var forms: Names
  private var kinds: Names
  private var groups: Names
  private var functions: Names

  init(_ vocabulary: Vocabulary, functions: Names) {
    forms = Names("нет формы наставничества", vocabulary.forms)
    kinds = Names("нет вида наставничества", vocabulary.kinds)
    groups = Names("нет целевой группы", vocabulary.groups)
    self.functions = functions
  }

  mutating func findings(for practice: Practice) -> [Finding] {
    let info = practice.info
    let form = forms.finding(for: practice.form, on: info)
    let kind = practice.kind.flatMap { kinds.finding(for: $0, on: info) }
    let groups = practice.groups.compactMap { self.groups.finding(for: $0, on: info) }
    let functions = practice.functions.compactMap { self.functions.finding(for: $0, on: info) }
    return [form, kind].compactMap(\.self) + groups + functions
  }

  mutating func findings(for mentee: Mentee) -> [Finding] {
    let group = groups.finding(for: mentee.group, on: mentee.info)
    let functions = mentee.requests.compactMap { self.functions.finding(for: $0, on: mentee.info) }
    return [group].compactMap(\.self) + functions
  }
}

/// The names of one list of the vocabulary.
private struct Names {
  let complaint: String
  let known: Set<String>
  var suggestions: Suggestions

  init(_ complaint: String, _ terms: [Term]) {
    self.complaint = complaint
    self.known = Set(terms.map(\.name))
    self.suggestions = Suggestions(among: terms.map(\.name))
  }

  mutating func finding(for term: Located<String>, on info: RecordInfo) -> Finding? {
    if known.contains(term.value) { return nil }
    return Finding(
      at: term.span, "\(complaint) «\(term.value)»",
      notes: suggestions.notes(for: term.value), on: info.key,
      fix: suggestions.certain(for: term.value).map { .scalar(at: term.span, $0) })
  }
}
