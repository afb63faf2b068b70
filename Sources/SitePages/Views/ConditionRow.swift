package import Templates

/// Conditions under which one or several people let readers see their data.
package struct ConditionRow: View {
  let people: [FactEntry]
  let data: String
  let purpose: String
  let places: [FactEntry]
  let until: DateView
  let restrictions: [TextItem]

  package static let fields: [ViewField<ConditionRow>] = [
    .list("people", "Whose data: names, where the page may show them, or numbers.") { $0.people },
    .text("data", "Which data, in one line.") { $0.data },
    .text("purpose", "What for.") { $0.purpose },
    .list("places", "The addresses under which the data may stand.") { $0.places },
    .view("until", "The last day.") { $0.until },
    .flag("hasRestrictions", "Whether anything is forbidden.") { !$0.restrictions.isEmpty },
    .list("restrictions", "What is forbidden to do with the data.") { $0.restrictions },
  ]
}
