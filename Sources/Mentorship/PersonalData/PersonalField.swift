/// A field about a person that the law or a consent can open; the raw value is the word a consent
/// uses for it (content format, section 5).
package enum PersonalField: String, Sendable, CaseIterable {
  case name = "фио"
  case post = "должность"
  case subjects = "предметы"
  case category = "категория"
  case education = "образование"
  case teachingSince = "стаж с"
  case training = "обучение"
  case competences = "компетенции"
  case achievements = "достижения"
  case photo = "фото"
  case about = "о себе"

  /// Whether a school publishes the field of its own staff by law (273-ФЗ, ст. 29).
  package var isOpenByLaw: Bool {
    switch self {
    case .name, .post, .subjects, .category, .education, .teachingSince, .training: true
    case .competences, .achievements, .photo, .about: false
    }
  }
}
