import Mentorship

extension PracticeList {
  /// The word or the school year as a heading.
  var title: String {
    switch self {
    case .all: "Практики наставничества"
    case .form(let term), .group(let term), .function(let term): term.name.capitalised
    case .year(let year): year.span
    }
  }

  /// What the list is narrowed by, among the others of its kind.
  var way: String {
    switch self {
    case .all: "Все"
    case .form: "По форме"
    case .group: "По тому, кому помогает"
    case .function: "По функции наставника"
    case .year: "По учебному году"
    }
  }

  /// The same over the list's own heading; nothing over the list of all.
  var eyebrow: String? {
    switch self {
    case .all: nil
    case .form: "Практики по\u{A0}форме наставничества"
    case .group: "Практики по\u{A0}тому, кому помогают"
    case .function: "Практики по\u{A0}функции наставника"
    case .year: "Практики по\u{A0}учебному году"
    }
  }
}
