/// A value about somebody of the canary site whom no consent can name: open by law, or never.
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
    UnconsentedCanary(property: "Mentee.code", word: "ЖЦ-7313", isShown: false),
    UnconsentedCanary(property: "Mentee.code", word: "ЩЦ-7414", isShown: false),
    UnconsentedCanary(property: "Mentee.group", word: "птенцовая", isShown: false),
    UnconsentedCanary(property: "Mentee.acceptances", word: "чирикает", isShown: false),
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
    "vocabulary.yaml": "группы: [молодой специалист, птенцовая группа]\n",
    "mentees.yaml": """
    - код: ЖЦ-7313
      группа: птенцовая группа
      запросы: [методист]
      допущения: [{правило: sample-record, причина: он всё ещё чирикает на уроке}]

    """,
  ]
  /// The mentees of the private folder.
  static let privateMentees = "- {код: ЩЦ-7414, группа: птенцовая группа, запросы: [методист]}\n"
  /// An author of a practice.
  static let author = "{фио: Глухарёв Лев Ильич, должность: птицеметодист}"
}
