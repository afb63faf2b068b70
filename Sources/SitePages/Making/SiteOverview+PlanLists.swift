import Mentorship
import Russian

extension SiteOverview {
  /// The links to the plan by role.
  func roleLinks(on page: SiteAddress) -> [ListLink] {
    site.vocabulary.roles.map { role in
      link(role.name, to: .plan(of: role), count: roleCounts[role.name, default: 0], on: page)
    }
  }

  /// The links to the plan by status.
  func statusLinks(on page: SiteAddress) -> [ListLink] {
    ActivityStatus.Kind.allCases.map { kind in
      link(word(for: kind).capitalised, to: .plan(of: kind), count: count(kind), on: page)
    }
  }

  /// What the plan's table shows.
  var tableCaption: String {
    Typography.bind(
      "План мероприятий: номер, название, срок, ответственный, результат и статус на ")
      + BoundDate.long(date)
  }

  private func link(
    _ title: String, to list: SiteAddress, count: Int, on page: SiteAddress
  ) -> ListLink {
    ListLink(
      title: title, address: list.relative(from: page), count: String(count),
      current: list == page ? "page" : nil)
  }
}
