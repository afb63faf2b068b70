import ContentSyntax
import Diagnostics
import Mentorship

extension FieldType where Value == String {
  /// A word of the vocabulary; whether it is there is left to a rule.
  static func term(of list: VocabularyList) -> FieldType {
    FieldType(.term(list)) { node, journal in journal.scalar(node, wanted: "слово из словаря") }
  }

  /// The name of a record; whether there is one is left to a rule.
  static func id(of kind: IDKind) -> FieldType {
    FieldType(.id(kind)) { node, journal in journal.scalar(node, wanted: kind.rawValue) }
  }

  /// The name of a document, or the title of one that is not on the site.
  static let documentOrTitle = FieldType(.either(.id(.document), text.shape)) { node, journal in
    journal.scalar(node, wanted: "id документа или его название")
  }

  /// The name of a rule whose finding may be accepted; whether there is one is left to a rule.
  static let acceptableRule = FieldType(.words(name: "имя правила", Rule.acceptable)) {
    node, journal in
    journal.scalar(node, wanted: "имя правила")
  }
}
