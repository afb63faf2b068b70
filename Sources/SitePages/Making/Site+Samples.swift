import Mentorship

extension Site {
  /// Whether any record of the section is a sample.
  var hasSamples: Bool {
    settings.info.isSample || plan.info.isSample
      || plan.sections.contains { $0.info.isSample || $0.items.contains(where: \.holdsSample) }
      || documents.contains(where: \.info.isSample) || practices.contains(where: \.info.isSample)
      || mentors.contains(where: \.info.isSample) || events.contains(where: \.info.isSample)
      || pages.contains(where: \.info.isSample)
  }
}

extension PlanItem {
  fileprivate var holdsSample: Bool { info.isSample || children.contains(where: \.holdsSample) }
}

extension SiteOverview {
  /// Whether the activity, its section or the whole plan is a sample.
  func isSample(_ tracked: TrackedActivity) -> Bool {
    tracked.activity.info.isSample || tracked.section.info.isSample || site.plan.info.isSample
  }
}
