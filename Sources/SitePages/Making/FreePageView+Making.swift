import Mentorship
import Russian
import Templates

extension FreePageView {
  /// The curator's page at a place among them.
  init(_ overview: SiteOverview, at index: Int) {
    let record = overview.site.pages[index]
    let page = SiteAddress.freePage(record.id)
    self.init(
      frame: overview.frame(
        of: page,
        PageHead(
          title: record.title,
          description: record.summary?.asSentence
            ?? "\(record.title.withoutFullStop): страница раздела «Наставничество»."),
        changed: overview.lastChange(of: .freePage(index))),
      isSample: record.info.isSample, title: record.title, lead: record.summary,
      body: record.body.isEmpty ? nil : record.body.html(on: page, in: overview.site),
      contents: record.body.sectionLinks,
      activities: (overview.provenBy[record.id.text] ?? []).map { tracked in
        LinkItem(title: tracked.numberedTitle, address: tracked.address.relative(from: page))
      })
  }
}
