extension SmallSite {
  /// The small site with mentors from outside the school who gave no consent.
  static let withClosedPeople: SmallSite = {
    var site = SmallSite()
    let people = [
      "maketov": "Макетов Иван Петрович", "shablonova": "Шаблонова Анна Ильинична",
      "probnyi": "Пробный-Эталонский Пётр Львович", "zagotovkin": "Заготовкин Лев Олегович",
      "shkolnaia": "Школьная Вера Павловна", "moroz": "Мороз Олег Ильич",
      "gora": "Гора Яна Львовна",
    ]
    for (id, name) in people {
      site.files["mentors/\(id).md"] = mentor(name, isStaff: false, id == "maketov" ? details : "")
    }
    site.files["site.yaml"]? += """
      руководитель:
        фио: Образцов Олег Ильич
        должность: директор
        телефон: 8 (927) 000-00-01
        почта: shkola@mail.ru

      """
    return site
  }()

  /// The site with these mentors too, by their ids, all of them closed.
  func adding(closed people: [String: String]) -> SmallSite {
    var site = self
    for (id, name) in people {
      site.files["mentors/\(id).md"] = Self.mentor(name, isStaff: false)
    }
    return site
  }

  /// A site whose mentors, under ids that tell no name, are these and closed.
  static func closing(_ names: String...) -> SmallSite {
    var site = SmallSite()
    for (index, name) in names.enumerated() {
      site.files["mentors/zakryt-\(index).md"] = mentor(name, isStaff: false)
    }
    return site
  }

  static func mentor(_ name: String, isStaff: Bool, _ details: String = "") -> String {
    """
    ---
    фио: \(name)
    должность: методист
    функции: [методист]
    наставник с: 2021-09-01
    работник школы: \(isStaff ? "да" : "нет")
    \(details)---

    Я три года искал вопрос, который разбудит класс. Нашёл.

    """
  }

  private static let details = """
    предметы: [черчение]
    категория: высшая
    компетенции: [разбор урока на основе вопросов ученика]
    телефон: 8 (84600) 0-00-19
    почта: maketov@school.example
    соглашение: {номер: СН-4711, дата: 2020-02-03}

    """
}
