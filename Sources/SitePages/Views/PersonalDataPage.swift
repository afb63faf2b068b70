package import Templates

/// On what grounds and conditions the section shows personal data.
package struct PersonalDataPage: View {
  let frame: PageFrame
  let date: DateView
  let norms: [NormView]
  let conditions: [ConditionRow]
  let facts: [Fact]

  package static let fields: [ViewField<PersonalDataPage>] = [
    .view("frame", "What stands around the page: head, menu, footer.") { $0.frame },
    .view("date", "The day on which the conditions stand.") { $0.date },
    .list("norms", "What is shown by law, norm by norm; at least the curator's.") { $0.norms },
    .flag("hasConditions", "Whether anything is shown by consent.") { !$0.conditions.isEmpty },
    .list("conditions", "The conditions of the consents in force, equal ones once.") {
      $0.conditions
    },
    .list("facts", "Whom to tell that a consent is withdrawn.") { $0.facts },
  ]
}
