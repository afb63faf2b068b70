import Mentorship
import Russian
import Templates

extension NamedRecord {
  /// The record's page.
  var address: SiteAddress { name.address }

  /// A link to the record, with its kind and its day.
  func link(from page: SiteAddress) -> LinkItem {
    LinkItem(
      title: title, address: address.relative(from: page), caption: caption,
      isSample: info.isSample)
  }

  private var caption: String? {
    switch self {
    case .document(let document): document.caption
    case .event(let event):
      "\(event.kind?.uncapitalised ?? "событие"), \(event.shortDays)"
    case .practice(let practice):
      "практика, \(practice.schoolYear.startYear)–\(practice.schoolYear.endYear)"
    case .page(let page):
      page.updated.map { "страница от\u{A0}\(RussianDate.short($0))" } ?? "страница"
    }
  }
}
