import Diagnostics
import Russian
import TextSearch

/// One thing that leaks, with all the places of the public folder where it stands.
struct LeakedThing {
  let subject: Leak.Subject
  /// The files, sorted.
  let paths: [String]
  /// Whether it stands in electronic signatures alone.
  let isInSignature: Bool
  /// See `Leak.isSurnameAlone`.
  let isSurnameAlone: Bool
  private let places: [String]

  init(_ subject: Leak.Subject, _ leaks: [Leak]) {
    self.subject = subject
    paths = Set(leaks.map(\.path)).sorted()
    isSurnameAlone = leaks.allSatisfy(\.isSurnameAlone)
    isInSignature = leaks.allSatisfy(\.isInSignature)
    places = Set(
      leaks.map { leak in leak.part.map { "\(leak.path), \($0)" } ?? leak.path }
    ).sorted()
  }

  /// Whether it is found by the pattern of a number.
  var isNumber: Bool {
    if case .number = subject { true } else { false }
  }

  var rule: RuleDescription {
    switch subject {
    case .value: .personalDataLeak
    case .number(.mobilePhone, _), .email: .privateContact
    case .number: .personalNumber
    }
  }

  /// What is wrong, without the value itself, so that a report tells no more than the line it shows.
  ///
  /// - Parameter isOwn: whether the words come from the very record that holds them.
  func message(isOwn: Bool) -> String {
    switch subject {
    case .value(let field, _):
      isOwn
        ? "поле «\(field.title)» закрыто, но выходит на сайт"
        : "закрытое поле «\(field.title)» выходит на сайт отсюда"
    case .number(let kind, _): "\(kind.title) на сайте"
    case .email: "личная почта на сайте"
    }
  }

  /// Which files it stands in: three at most, and how many more.
  ///
  /// - Parameter pages: the files that are told before others.
  func whereabouts(first pages: [String]) -> String {
    let ordered = places.filter(pages.contains) + places.filter { !pages.contains($0) }
    let shown = ordered.prefix(3).map { "«\($0)»" }.joined(separator: ", ")
    let rest = places.count - 3
    let files = Plural("файле", "файлах", "файлах")
    return "выходит в " + shown + (rest > 0 ? " и ещё в \(files(rest))" : "")
  }
}
