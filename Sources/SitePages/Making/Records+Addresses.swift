import Mentorship

extension Activity {
  /// The activity's page.
  var address: SiteAddress { .activity(number.value) }
  /// The roles that answer for it, once each.
  var roleNames: [String] {
    var seen: Set<String> = []
    return roles.map(\.value).filter { seen.insert($0).inserted }
  }
}

extension TrackedActivity {
  /// The title that stands by itself: with the heading's, where there is one.
  var fullTitle: String {
    heading.map { "\($0.title)\u{A0}— \(activity.title.uncapitalised)" } ?? activity.title
  }
  /// The number and that title.
  var numberedTitle: String { "\(activity.number.value.text). \(fullTitle)" }
  /// The activity's page.
  var address: SiteAddress { activity.address }
  /// The activity's row in the plan's table.
  var anchor: String { planAnchor(activity.number.value) }
}

extension PlanSection {
  /// The section's row in the plan's table.
  var anchor: String { "razdel-\(number.value.slug)" }
  /// The section in the plan.
  var address: SiteAddress { .plan.at(anchor) }
  /// The number and the short title.
  var label: String { "\(number.value.text). \(shortTitle ?? title)" }
}

extension SchoolDocument {
  /// The document's page.
  var address: SiteAddress { .document(id) }
}

/// The id of a row of the plan's table.
func planAnchor(_ number: PlanNumber) -> String { "p-\(number.slug)" }
