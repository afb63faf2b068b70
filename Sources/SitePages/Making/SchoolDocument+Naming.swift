import Mentorship
import Russian
import Templates

extension SchoolDocument {
  /// The number with its sign: «№ 41».
  var numberWithSign: String? {
    number.map { $0.hasPrefix("№") ? $0 : "№\u{A0}\($0)" }
  }

  /// The number and the day, as far as they are known: «№ 41 от 27.08.2021».
  var numberAndDate: String? {
    let day = date.map { "от\u{A0}\(RussianDate.short($0))" }
    return [numberWithSign, day].compactMap(\.self).joined(separator: " ").nonEmpty
  }

  /// The kind, the number and the day: «приказ № 16 от 20.04.2021».
  var designation: String {
    [kind.value, numberAndDate].compactMap(\.self).joined(separator: " ")
  }

  /// The number and the day, with the kind unless the title alone names it.
  var caption: String? {
    if number == nil, title.lowercased().contains(kind.value.lowercased()) { return numberAndDate }
    return designation
  }

  /// The title with its number and its day.
  var titleWithCaption: String {
    [title, caption].compactMap(\.self).joined(separator: ", ")
  }

  /// A link to the document's page.
  func link(from page: SiteAddress) -> LinkItem {
    LinkItem(
      title: title, address: address.relative(from: page), caption: caption,
      isSample: info.isSample)
  }
}
