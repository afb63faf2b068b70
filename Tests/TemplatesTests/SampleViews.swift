import Templates

/// A view with a field of every kind.
struct Sample: View {
  var title = "План"
  var special = "& < > \" '"
  var body = HTML("<b>да</b>")
  var home = Address("../index.html")
  var isOpen = true
  var isClosed = false
  var note: String? = "заметка"
  var missing: String?
  var extra: HTML? = HTML("<i>ещё</i>")
  var noExtra: HTML?
  var link: Address? = Address("https://example.org/?a=1&b=2")
  var noLink: Address?
  var school = School()
  var mentor: Mentor? = Mentor(name: "Образцова")
  var noMentor: Mentor?
  var tasks = [Task(name: "один", steps: ["а", "б"]), Task(name: "два", steps: [])]
  var noTasks: [Task] = []

  static let fields: [ViewField<Sample>] = [
    .text("title", "The page's title.") { $0.title },
    .text("special", "All characters that are escaped.") { $0.special },
    .html("body", "The page's text.") { $0.body },
    .address("home", "The way home.") { $0.home ?? .fallback },
    .flag("isOpen", "True.") { $0.isOpen },
    .flag("isClosed", "False.") { $0.isClosed },
    .optional("note", "A note.") { $0.note },
    .optional("missing", "No note.") { $0.missing },
    .optionalHTML("extra", "More text.") { $0.extra },
    .optionalHTML("noExtra", "No more text.") { $0.noExtra },
    .optionalAddress("link", "An address.") { $0.link },
    .optionalAddress("noLink", "No address.") { $0.noLink },
    .view("school", "The school.") { $0.school },
    .optionalView("mentor", "A mentor | or none.") { $0.mentor },
    .optionalView("noMentor", "No mentor.") { $0.noMentor },
    .list("tasks", "Tasks.") { $0.tasks },
    .list("noTasks", "No tasks.") { $0.noTasks },
  ]
}

struct School: View {
  var name = "Образцовая школа"
  var city = City()

  static let fields: [ViewField<School>] = [
    .text("name", "Its name.") { $0.name },
    .view("city", "Where it is.") { $0.city },
  ]
}

struct City: View {
  var name = "Примерск"
  var isCapital = true

  static let fields: [ViewField<City>] = [
    .text("name", "Its name.") { $0.name },
    .flag("isCapital", "Whether it is the capital.") { $0.isCapital },
  ]
}

struct Mentor: View {
  var name: String

  static let fields: [ViewField<Mentor>] = [.text("name", "The mentor's name.") { $0.name }]
}

struct Task: View {
  var name: String
  var steps: [Step]

  init(name: String, steps: [String]) {
    self.name = name
    self.steps = steps.map { Step(word: $0) }
  }

  static let fields: [ViewField<Task>] = [
    .text("name", "The task.") { $0.name },
    .list("steps", "Its steps.") { $0.steps },
  ]
}

struct Step: View {
  var word: String

  static let fields: [ViewField<Step>] = [.text("word", "One word.") { $0.word }]
}

extension Address {
  fileprivate static var fallback: Address {
    guard let address = Address("./") else { preconditionFailure("the page's own folder") }
    return address
  }
}
