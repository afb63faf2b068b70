import Mentorship
import Russian
import Templates

extension AboutPage {
  /// The page about the programme, from the site.
  init(_ overview: SiteOverview) {
    let plan = overview.site.plan
    self.init(
      frame: overview.frame(
        of: .about,
        PageHead(
          title: "О программе",
          description: "Цель, задачи и сроки программы наставничества, "
            + "её участники и организаторы."),
        changed: overview.lastChange(of: .about)),
      programme: overview.site.settings.programme, goal: plan.goal.capitalised.asSentence,
      tasks: plan.tasks.map { TextItem(text: $0) }, facts: overview.programmeFacts,
      planAddress: SiteAddress.plan.relative(from: .about), planTitle: plan.title)
  }
}

extension SiteOverview {
  fileprivate var programmeFacts: [Fact] {
    let settings = site.settings
    let year = settings.schoolYear
    return [
      Fact("Период", .days(settings.period.days)),
      Fact("Учебный год", "\(year.startYear)–\(year.endYear)"), schoolName(as: "Школа"),
    ] + organisations
      + [
        curator
      ].compactMap(\.self)
  }

  private var curator: Fact? {
    let curator = site.settings.curator
    let words = [curator.name, curator.post].compactMap { site.gate.open($0, on: .about) }
    guard !words.isEmpty else { return nil }
    return Fact(
      "Куратор",
      [
        FactEntry(
          words.joined(separator: ", "), address: SiteAddress.contacts.relative(from: .about),
          isSample: site.settings.info.isSample)
      ])
  }
}
