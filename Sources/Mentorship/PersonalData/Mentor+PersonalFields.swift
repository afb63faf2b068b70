extension Mentor {
  /// Whom the personal values are about.
  package var subject: PersonalSubject { name.subject }

  /// Whether the record tells something in the field, whoever may read it.
  package func holds(_ field: PersonalField) -> Bool {
    switch field {
    case .name: !name.value.isEmpty
    case .post: !post.value.isEmpty
    case .subjects: subjects?.value.isEmpty == false
    case .category: category != nil
    case .education: education?.value.isEmpty == false
    case .teachingSince: teachingSince != nil
    case .training: training?.value.isEmpty == false
    case .competences: competences?.value.isEmpty == false
    case .achievements: achievements?.value.isEmpty == false
    case .photo: photo != nil
    case .about: about != nil
    case .phone, .email, .approval: false
    }
  }
}
