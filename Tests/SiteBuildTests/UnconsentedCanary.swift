/// A value about somebody of the canary site whom no consent can name.
struct UnconsentedCanary: Sendable {
  /// The property that holds it, as «ContactPerson.name».
  let property: String
  /// Words that nothing else holds.
  let word: String
  let isShown: Bool

  static let all = [
    UnconsentedCanary(property: "ContactPerson.name", word: "Пеликанова", isShown: true),
    UnconsentedCanary(property: "ContactPerson.name", word: "Фламингов", isShown: true),
    UnconsentedCanary(property: "ContactPerson.post", word: "птицеглавная", isShown: true),
    UnconsentedCanary(property: "ContactPerson.post", word: "птицезаместитель", isShown: true),
    UnconsentedCanary(property: "ContactPerson.phone", word: "8 (84600) 7-11-11", isShown: true),
    UnconsentedCanary(property: "ContactPerson.phone", word: "8 (84600) 7-22-22", isShown: true),
    UnconsentedCanary(
      property: "ContactPerson.email", word: "pelikan@school.example", isShown: true),
    UnconsentedCanary(
      property: "ContactPerson.email", word: "flamingo@school.example", isShown: true),
    UnconsentedCanary(property: "SchoolDocument.approvedBy", word: "Журавлинская", isShown: true),
    UnconsentedCanary(property: "PracticeAuthor.name", word: "Глухарёв", isShown: true),
    UnconsentedCanary(property: "PracticeAuthor.post", word: "птицеметодист", isShown: true),
  ]

  /// What is added to the files of the site.
  static let files = [
    "site.yaml": """
    руководитель:
      фио: Пеликанова Мария Андреевна
      должность: птицеглавная
      телефон: 8 (84600) 7-11-11
      почта: pelikan@school.example
    куратор:
      фио: Фламингов Пётр Ильич
      должность: птицезаместитель
      телефон: 8 (84600) 7-22-22
      почта: flamingo@school.example

    """,
    "documents/ustav.md": """
    ---
    название: Устав
    вид: положение
    утвердил: директор Журавлинская Анна Львовна
    ---

    """,
  ]
  /// An author of a practice.
  static let author = "{фио: Глухарёв Лев Ильич, должность: птицеметодист}"
}
