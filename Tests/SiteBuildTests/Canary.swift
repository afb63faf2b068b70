import Mentorship

/// A person of the canary site: every field of the record holds words that nothing else holds.
struct Canary: Sendable {
  let state: `A personal field`.State
  let isStaff: Bool
  /// The id: a surname in Latin letters.
  let id: String
  /// The beginning of the person's words, in Russian letters.
  private let stem: String

  /// One person for each state of a consent, on the staff and not.
  static let all: [Canary] = [true, false].flatMap { isStaff in
    `A personal field`.State.allCases.enumerated().map { index, state in
      Canary(
        state: state, isStaff: isStaff, id: "k\(latin[index])r\(isStaff ? "a" : "o")k",
        stem: "К\(russian[index])р\(isStaff ? "а" : "о")к")
    }
  }
  private static let latin = ["abi", "abo", "abu", "edi", "edo", "edu", "ivi", "ivo", "ivu", "ugi"]
  private static let russian = [
    "аби", "або", "абу", "эди", "эдо", "эду", "иви", "иво", "иву", "уги",
  ]

  /// What a field holds that a ground can open, as words that its record writes.
  func words(of field: PersonalField) -> [String] {
    switch field {
    case .name: ["\(stem)ович", id]
    case .post: ["\(stem)осмотритель"]
    case .subjects: ["\(stem)оведение"]
    case .category: ["\(stem)окатегория"]
    case .education: ["\(stem)оакадемия"]
    case .teachingSince: ["с\u{A0}\(year)\u{A0}года"]
    case .training: ["\(stem)окурсы"]
    case .competences: ["\(stem)омудрость"]
    case .achievements: ["\(stem)окубок"]
    case .photo: ["\(stem)оснимок", photo]
    case .about: ["\(stem)орассказ"]
    case .phone, .email, .approval: []
    }
  }

  /// What no ground opens, by the name of the property that holds it.
  var unpublished: [String: String] {
    [
      "phone": "8 (84600) 1-\(year)", "email": "taina.\(id)@school.example",
      "agreement": "СН-\(year)-\(id)", "load": "9\(year)7",
    ]
  }

  /// The name of a picture, which spells no name.
  var photo: String { "snimok-\(year).png" }

  /// A year for each person.
  private var year: Int {
    1951 + (Canary.all.firstIndex { $0.id == id } ?? 0)
  }

  /// The file of the record.
  var record: String {
    """
    ---
    фио: \(stem)ович Глеб Львович
    должность: \(stem)осмотритель
    предметы: [\(stem)оведение]
    категория: \(stem)окатегория
    образование: [высшее, \(stem)оакадемия птиц и зверей]
    стаж с: \(year)
    обучение: [{название: \(stem)окурсы для тех кто начинает, дата: 2019-03-04, часов: 36}]
    компетенции: [\(stem)омудрость в каждом уроке вдвоём]
    достижения: [\(stem)окубок среди школ всего округа]
    фото: {файл: files/\(photo), описание: \(stem)оснимок у школьной доски утром}
    телефон: \(unpublished["phone", default: ""])
    почта: \(unpublished["email", default: ""])
    соглашение: {номер: \(unpublished["agreement", default: ""]), дата: 2020-02-03}
    нагрузка: \(unpublished["load", default: ""])
    функции: [методист]
    наставник с: 2021-09-01
    работник школы: \(isStaff ? "да" : "нет")
    ---

    \(stem)орассказ о том, как я учил и чему научился сам.

    """
  }
}
