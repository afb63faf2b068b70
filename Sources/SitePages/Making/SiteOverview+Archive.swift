import Mentorship

extension SiteOverview {
  /// That the plan is over; nothing while it is not.
  var archiveNote: String? {
    guard isArchive else { return nil }
    return "Последний срок плана\u{A0}— \(BoundDate.long(lastDay))".asSentence
      + " План хранится как\u{A0}архив."
  }

  /// The last day that any deadline names, at least that of the programme where one names none.
  private var lastDay: PlainDate {
    activities.map { $0.end ?? site.settings.period.end }.max() ?? site.settings.period.end
  }
}
