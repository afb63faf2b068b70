import ContentSyntax
import Diagnostics
import Mentorship

/// The keys of `vocabulary.yaml`.
enum VocabularyFields {
  static let roles = list(.roles, "Роли, которые отвечают за мероприятия.", example: "Куратор в ОО")
  static let functions = list(.functions, "Функции наставников.", example: "методист")
  static let groups = list(.groups, "Группы наставляемых.", example: "молодой специалист")
  static let forms = list(.forms, "Формы наставничества.", example: "педагог – педагог")
  static let kinds = list(.kinds, "Виды наставничества.", example: "традиционное")
  static let documentKinds = list(.documentKinds, "Виды документов.", example: "приказ")
  static let abbreviations = list(
    .abbreviations, "Сокращения с расшифровкой.",
    example: "{термин: ОО, расшифровка: образовательная организация}")
  static let shape = RecordShape(
    "vocabulary.yaml", roles, functions, groups, forms, kinds, documentKinds, abbreviations)

  private static func list(
    _ list: VocabularyList, _ meaning: String, example: String
  ) -> Field<[Term]> {
    Field(
      list.rawValue, .optional, .terms,
      meaning + " Без этого ключа берётся список программы.", example: "[\(example)]")
  }
}

/// The keys of a word of the vocabulary that says more than the word.
enum TermFields {
  static let name = Field("термин", .required, .verbatim, "Само слово.", example: "приказ")
  static let plural = Field(
    "множественное", .optional, .text, "Слово во множественном числе.", example: "приказы")
  static let abbreviation = Field(
    "сокращение", .optional, .verbatim, "Сокращение слова.", example: "ОО")
  static let expansion = Field(
    "расшифровка", .optional, .text, "Что значит сокращение.",
    example: "образовательная организация")
  static let shape = RecordShape("слово словаря", name, plural, abbreviation, expansion)

  /// A word, or a record about it.
  static let type = FieldType<Term>.either(
    .scalar(ScalarShape("слово")), or: shape, word: { Term($0.value) }
  ) { record, journal in
    let name = record.read(name, &journal)
    let plural = record.read(plural, &journal)
    let abbreviation = record.read(abbreviation, &journal)
    let expansion = record.read(expansion, &journal)
    return name.map {
      Term($0, plural: plural, abbreviation: abbreviation, expansion: expansion)
    }
  }
}

extension Vocabulary {
  static func decode(_ record: RecordReader, _ journal: inout DecodingJournal) -> Vocabulary {
    let standard = Vocabulary.standard
    return Vocabulary(
      roles: record.read(VocabularyFields.roles, &journal) ?? standard.roles,
      functions: record.read(VocabularyFields.functions, &journal) ?? standard.functions,
      groups: record.read(VocabularyFields.groups, &journal) ?? standard.groups,
      forms: record.read(VocabularyFields.forms, &journal) ?? standard.forms,
      kinds: record.read(VocabularyFields.kinds, &journal) ?? standard.kinds,
      documentKinds: record.read(VocabularyFields.documentKinds, &journal)
        ?? standard.documentKinds,
      abbreviations: record.read(VocabularyFields.abbreviations, &journal)
        ?? standard.abbreviations)
  }
}

extension FieldType where Value == [Term] {
  /// A list of words, each with an address of its own.
  fileprivate static let terms = FieldType(.list(of: TermFields.type.shape)) { node, journal in
    let terms = FieldType<[Located<Term>]>.list(of: TermFields.type.located())
      .read(node, &journal)
    guard let terms else { return nil }
    var first: [String: Located<Term>] = [:]
    for term in terms {
      if term.value.slug.isEmpty {
        journal.report(
          .invalidValue, at: term.span,
          "в слове «\(term.value.name)» нет ни русской, ни простой латинской буквы, ни цифры")
      } else if let earlier = first[term.value.slug] {
        journal.reportDuplicate(term, of: earlier)
      } else {
        first[term.value.slug] = term
      }
    }
    return terms.map(\.value)
  }
}

extension DecodingJournal {
  /// Reports a word whose address an earlier one has.
  fileprivate mutating func reportDuplicate(_ term: Located<Term>, of earlier: Located<Term>) {
    let names = (term.value.name, earlier.value.name)
    if names.0 == names.1 {
      report(
        .duplicateTerm, at: term.span, "слово «\(names.0)» уже есть",
        notes: [Note("первый раз оно здесь", at: earlier.span)])
    } else {
      report(
        .duplicateTerm, at: term.span, "у слов «\(names.1)» и «\(names.0)» один адрес",
        notes: [
          Note("другое слово здесь", at: earlier.span), Note("измените или уберите одно из них"),
        ])
    }
  }
}
