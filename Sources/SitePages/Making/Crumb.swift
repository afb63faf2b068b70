import Mentorship

/// A page above another one.
struct Crumb {
  let title: String
  let address: SiteAddress

  /// The first page, named for the section.
  static let home = Crumb(title: "Наставничество", address: .home)
  /// The whole plan.
  static let plan = Crumb(title: "План", address: .plan)
  /// The list of practices.
  static let practices = Crumb(title: "Практики", address: .practices)
  /// The list of mentors.
  static let mentors = Crumb(title: "Наставники", address: .mentors)
  /// The registry.
  static let documents = Crumb(title: "Документы", address: .documents)
  /// The list of events.
  static let events = Crumb(title: "События", address: .events)
  /// On what grounds people are shown.
  static let personalData = Crumb(
    title: "Условия обработки персональных данных", address: .personalData)
}

extension Pagination {
  /// The pages above this sheet: the whole list, and the first sheet of one that narrows it.
  func crumbs(title: String, in whole: Crumb) -> [Crumb] {
    let isWhole = list == whole.address
    if isWhole, number == 1 { return [.home] }
    if isWhole || number == 1 { return [.home, whole] }
    return [.home, whole, Crumb(title: title, address: list)]
  }
}
