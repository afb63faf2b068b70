import Mentorship
import Russian

extension SiteOverview {
  /// What is overdue, and then what lacks fresh evidence, the longest first; nothing in an archive.
  func attention(on page: SiteAddress) -> [AttentionItem] {
    if isArchive { return [] }
    let pressing = activities.compactMap { tracked in lack(of: tracked).map { (tracked, $0) } }
    return [ActivityStatus.Kind.overdue, .stale].flatMap { kind in
      pressing.filter { $0.0.status.state.kind == kind }.enumerated()
        .sorted { ($1.element.1.days, $0.offset) < ($0.element.1.days, $1.offset) }
        .map { item($0.element.0, $0.element.1, on: page) }
    }
  }

  /// How many more call for attention, with the lists that hold them; nothing where none does.
  func attentionRest(
    beyond limit: Int, of attention: [AttentionItem], on page: SiteAddress
  ) -> AttentionRest? {
    let rest = attention.count - limit
    guard rest > 0 else { return nil }
    let kinds = [ActivityStatus.Kind.overdue, .stale].filter { count($0) > 0 }
    return AttentionRest(
      words: "Ещё\u{A0}\(Plural.activities.bound(rest))",
      links: kinds.map { kind in
        LinkItem(
          title: word(for: kind).capitalised,
          address: SiteAddress.plan(of: kind).relative(from: page))
      })
  }

  private func item(
    _ tracked: TrackedActivity, _ lack: Lack, on page: SiteAddress
  ) -> AttentionItem {
    AttentionItem(
      count: String(lack.days), unit: Plural.days.form(for: lack.days),
      title: tracked.numberedTitle, address: tracked.address.relative(from: page),
      status: status(tracked.status.state.kind),
      note: "\(Typography.bind(lack.words)) \(responsible(for: tracked.activity))")
  }

  private func lack(of tracked: TrackedActivity) -> Lack? {
    switch tracked.status.state {
    case .overdue(let since, let days):
      let end = BoundDate.brief(since.adding(days: -1), near: date)
      return Lack(days: days, words: "Срок истёк \(end)".asSentence)
    case .stale(let last?):
      let day = BoundDate.brief(last, near: date)
      return Lack(days: last.days(to: date), words: "Последнее подтверждение — \(day)".asSentence)
    case .stale(nil):
      let start = tracked.deadline.effective.intervals.first?.start ?? site.settings.period.start
      return Lack(days: start.days(to: date), words: "Подтверждений ещё не было.")
    default: return nil
    }
  }

  private func responsible(for activity: Activity) -> String {
    let names = activity.roleNames
    return "\(names.count > 1 ? "Отвечают" : "Отвечает"): \(names.joined(separator: ", "))."
  }
}

/// What an activity lacks, and for how long.
private struct Lack {
  let days: Int
  let words: String
}
