/// A field about a person that the law or a consent can open; the raw value is the word by which
/// records and consents call it.
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
  /// How to reach a contact of `site.yaml`; a mentor's own is `Unpublished`.
  case phone = "телефон"
  case email = "почта"
  /// Who approved a document: a name, a post or both, as the document words it.
  case approval = "утвердил"

  /// Those that a consent can name (content format, section 5): the fields of a mentor.
  package static let ofConsents: [PersonalField] = allCases.filter {
    ![.phone, .email, .approval].contains($0)
  }
}
