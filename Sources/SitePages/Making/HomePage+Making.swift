import Mentorship
import Russian
import Templates

extension HomePage {
  /// The state of the programme on the site's day.
  init(_ overview: SiteOverview) {
    let settings = overview.site.settings
    let attention = overview.attention(on: .home)
    let hasOverdue = overview.count(.overdue) > 0 && !overview.isArchive
    self.init(
      frame: makeFrame(of: overview), title: question(of: overview),
      statusDate: DateView(long: overview.date),
      doneCount: String(overview.doneCount), totalCaption: outOf(overview.total),
      doneShare: Share(overview.doneCount, of: overview.total).length,
      summary: overview.summary, archiveNote: overview.archiveNote,
      mapRows: overview.planMap(on: .home), statusCounts: overview.countsByStatus(on: .home),
      planAddress: SiteAddress.plan.relative(from: .home),
      upcoming: overview.upcoming(limit: 5, on: .home),
      overdueAddress: hasOverdue ? SiteAddress.plan(of: .overdue).relative(from: .home) : nil,
      attention: Array(attention.prefix(attentionLimit)),
      attentionRest: overview.attentionRest(beyond: attentionLimit, of: attention, on: .home),
      calm: sayNothingPresses(overview),
      practices: NewPractices(overview), mentors: MentorHelp(overview),
      events: EventDigest(overview),
      documentsAddress: SiteAddress.documents.relative(from: .home),
      documents: overview.newestDocuments(limit: 4).map { overview.link(to: $0, on: .home) },
      programme: settings.programme.asSentence,
      goal: "Цель — \(overview.site.plan.goal)".asSentence,
      aboutAddress: SiteAddress.about.relative(from: .home))
  }
}

/// How many activities the page names of those that call for attention.
private let attentionLimit = 5

private func makeFrame(of overview: SiteOverview) -> PageFrame {
  let state = "выполнено \(overview.doneCount) \(outOf(overview.total))"
  return overview.frame(
    of: .home,
    PageHead(
      title: "",
      description:
        "\(question(of: overview)): на \(BoundDate.long(overview.date)) \(state)."),
    under: [], statuses: true,
    changed: overview.lastChange(of: .home))
}

/// What the page answers.
private func question(of overview: SiteOverview) -> String {
  overview.isArchive
    ? "Как прошла программа наставничества" : "Где сейчас программа наставничества"
}

/// After «из» the noun is in the genitive: «из 21 мероприятия», «из 27 мероприятий».
private func outOf(_ total: Int) -> String {
  "из\u{A0}\(Plural.ofActivities.bound(total)) плана"
}

private func sayNothingPresses(_ overview: SiteOverview) -> String {
  overview.isArchive
    ? "План хранится как\u{A0}архив, сроки больше не\u{A0}отслеживаются."
    : "Просроченных мероприятий нет, подтверждения свежие."
}
