import Mentorship

extension PersonalField {
  /// The field as a reader calls it.
  var word: String {
    switch self {
    case .name: "имя"
    case .teachingSince: "год начала работы"
    case .photo: "фотография"
    case .about: "рассказ о себе"
    case .approval: "имя и должность утвердившего"
    case .post, .subjects, .category, .education, .training, .competences, .achievements, .phone,
      .email:
      rawValue
    }
  }
}
