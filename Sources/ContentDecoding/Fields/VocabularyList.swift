import Mentorship

/// A list of the school's vocabulary; the raw value is its key in `vocabulary.yaml`.
package enum VocabularyList: String, Sendable, CaseIterable {
  case roles = "роли"
  case functions = "функции"
  case groups = "группы"
  case forms = "формы"
  case kinds = "виды"
  case documentKinds = "виды документов"
  case abbreviations = "сокращения"

  /// The words of the list.
  func terms(in vocabulary: Vocabulary) -> [Term] {
    switch self {
    case .roles: vocabulary.roles
    case .functions: vocabulary.functions
    case .groups: vocabulary.groups
    case .forms: vocabulary.forms
    case .kinds: vocabulary.kinds
    case .documentKinds: vocabulary.documentKinds
    case .abbreviations: vocabulary.abbreviations
    }
  }
}
