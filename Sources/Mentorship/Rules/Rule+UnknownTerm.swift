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
      findings += roles.findings(for: activity.roles, on: activity.info)
    }
    for document in context.catalog.documents {
      findings += [documentKinds.finding(for: document.kind, on: document.info)].compactMap(\.self)
    }
    for practice in context.catalog.practices { findings += words.findings(for: practice) }
    for mentor in context.catalog.mentors {
      findings += functions.findings(for: mentor.functions, on: mentor.info)
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
    return [form, kind].compactMap(\.self) + groups.findings(for: practice.groups, on: info)
      + functions.findings(for: practice.functions, on: info)
  }

  mutating func findings(for mentee: Mentee) -> [Finding] {
    let group = groups.finding(for: mentee.group.value, on: mentee.info)
    return [group].compactMap(\.self)
      + functions.findings(for: mentee.requests.value, on: mentee.info)
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

  /// What is wrong with a field that takes one name.
  mutating func finding(for term: Located<String>, on info: RecordInfo) -> Finding? {
    if known.contains(term.value) { return nil }
    return finding(for: term, on: info, suggestions.notes(for: term.value))
  }

  /// What is wrong with a field that takes several.
  mutating func findings(for terms: [Located<String>], on info: RecordInfo) -> [Finding] {
    terms.compactMap { term in
      guard let names = names(in: term.value) else { return finding(for: term, on: info) }
      let note =
        term.span.isItem
        ? "каждое слово — отдельный пункт: " + names.map { "«\($0)»" }.joined(separator: ", ")
        : "несколько слов пишут списком в квадратных скобках: [\(names.joined(separator: ", "))]"
      return finding(for: term, on: info, [Note(note)])
    }
  }

  private func finding(
    for term: Located<String>, on info: RecordInfo, _ notes: [Note]
  ) -> Finding {
    Finding(
      at: term.span, "\(complaint) «\(term.value)»", notes: notes, on: info.key,
      fix: suggestions.certain(for: term.value).map { .scalar(at: term.span, $0) })
  }

  /// The names that a text enumerates with commas between, all of them known.
  private func names(in text: String) -> [String]? {
    let names = text.split(separator: #/\s*[,;]\s*/#).map(String.init)
    return names.count > 1 && names.allSatisfy(known.contains) ? names : nil
  }
}

extension SourceSpan {
  /// Whether the value stands behind the hyphen of a list.
  fileprivate var isItem: Bool {
    source.bytes[..<range.lowerBound].last { $0 != UInt8(ascii: " ") } == UInt8(ascii: "-")
  }
}
