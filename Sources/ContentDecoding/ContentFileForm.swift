import Mentorship

/// What stands in a sort of content files: its schema and its chapter of the field reference are made
/// from it.
package struct ContentFileForm: Sendable {
  /// The sort in Latin letters, in the singular (`practice`).
  package let name: String
  /// Where the files are, with `*` for the name of a record (`practices/*.md`).
  package let path: String
  /// The sort in Russian («Практика»).
  package let title: String
  /// The whole file, or the whole front matter.
  let shape: ValueShape
  /// Whether the file may say nothing.
  let mayBeEmpty: Bool

  /// Every sort there is, in the order in which a curator meets them.
  package static let all =
    ContentFileKind.files.map { file($0.value, at: $0.key) }
    + ContentCollection.allCases.map(collection)

  private static func file(_ kind: ContentFileKind, at path: String) -> ContentFileForm {
    switch kind {
    case .settings: form("site", path, "Школа и раздел", SiteFields.shape)
    case .plan: form("plan", path, "План", PlanFields.shape)
    case .vocabulary:
      form("vocabulary", path, "Словарь", VocabularyFields.shape, mayBeEmpty: true)
    case .consents:
      ContentFileForm(
        name: "consents", path: path, title: "Согласия", shape: ConsentFields.list.shape,
        mayBeEmpty: true)
    case .mentees:
      ContentFileForm(
        name: "mentees", path: path, title: "Наставляемые", shape: MenteeFields.list.shape,
        mayBeEmpty: true)
    case .record(let name): collection(name.collection)
    }
  }

  private static func collection(_ collection: ContentCollection) -> ContentFileForm {
    let path = "\(collection.rawValue)/*.md"
    return switch collection {
    case .practices: form("practice", path, "Практика", PracticeFields.shape)
    case .mentors: form("mentor", path, "Наставник", MentorFields.shape)
    case .documents: form("document", path, "Документ", DocumentFields.shape)
    case .events: form("event", path, "Событие", EventFields.shape)
    case .pages: form("page", path, "Страница", PageFields.shape)
    }
  }

  private static func form(
    _ name: String, _ path: String, _ title: String, _ shape: RecordShape, mayBeEmpty: Bool = false
  ) -> ContentFileForm {
    ContentFileForm(
      name: name, path: path, title: title, shape: .record { shape }, mayBeEmpty: mayBeEmpty)
  }
}
