extension Catalog {
  /// Every address the section will have, from its root (`plan/1-1/`), with the anchors on it that
  /// a body may lead to (content format, section 7).
  func anchorsByAddress() -> [String: Set<String>] {
    var anchors: [String: Set<String>] = [:]
    for address in SiteAddress.fixed { anchors[address.path] = ["main"] }
    if let plan {
      for section in plan.sections {
        anchors[SiteAddress.plan.path]?.insert("razdel-\(section.number.value.slug)")
      }
      for item in plan.sections.flatMap(\.items).flatMap(\.rows) {
        anchors[SiteAddress.plan.path]?.insert("p-\(item.number.value.slug)")
      }
      for activity in plan.activities {
        anchors[SiteAddress.activity(activity.number.value).path] = ["main"]
      }
    }
    for role in vocabulary.roles { anchors[SiteAddress.plan(of: role).path] = ["main"] }
    for status in ActivityStatus.Kind.allCases {
      anchors[SiteAddress.plan(of: status).path] = ["main"]
    }
    if !mentors.isEmpty {
      for function in vocabulary.functions {
        anchors[SiteAddress.mentors(of: function).path] = ["main"]
      }
    }
    // Only the first page of a list: what stands on the later ones moves with every new practice.
    for list in PracticeIndex(of: practices, in: vocabulary).lists {
      anchors[SiteAddress.practices(list).path] = ["main"]
    }
    for record in namedRecords { anchors[record.name.address.path] = record.body.anchors }
    // What a mentor says may close any day, and a link to a place in it would then be broken.
    for mentor in mentors { anchors[SiteAddress.mentor(mentor.id).path] = ["main"] }
    return anchors
  }

  /// Whether the address exists, or would if a file that could not be read were right.
  func mayHave(
    _ address: SiteAddress, among addresses: [String: Set<String>], _ unread: Set<String>
  ) -> Bool {
    addresses[address.path] != nil || plan == nil && address.isBelowPlan
      || unread.contains(address.path)
  }
}

extension Body {
  /// The anchors on the page that shows it.
  var anchors: Set<String> { Set(headings.map(\.id) + ["main"]) }
}
