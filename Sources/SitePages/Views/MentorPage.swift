package import Templates

/// The page of one mentor.
package struct MentorPage: View {
  let frame: PageFrame
  let portrait: PortraitView?
  let initials: String?
  let period: Phrase
  let name: String
  let isSample: Bool
  let post: String?
  let functions: [LinkItem]
  let subjects: [SubjectItem]
  let competences: [TextItem]
  let achievements: [TextItem]
  let words: HTML?
  let practices: [LinkItem]
  let events: [LinkItem]
  let facts: [Fact]
  let contactsAddress: Address?
  let ground: String
  let previous: LinkItem?
  let next: LinkItem?

  package static let fields: [ViewField<MentorPage>] = [
    .view("frame", "What stands around the page: head, menu, footer.") { $0.frame },
    .optionalView("portrait", "The photo, where the page may show it.") { $0.portrait },
    .optional("initials", "The initials, where the name is open.") { $0.initials },
    .view("period", "Since when one is a mentor, or until when one was.") { $0.period },
    .text("name", "The name, or «Наставник № 3» where the name is closed.") { $0.name },
    .flag("isSample", "Whether the record is a sample and says so.") { $0.isSample },
    .optional("post", "The post and the category, as far as they are open.") { $0.post },
    .list("functions", "The functions, each with a link to its list.") { $0.functions },
    .flag("hasSubjects", "Whether any subject is open.") { !$0.subjects.isEmpty },
    .list("subjects", "The subjects, in the mentor's order.") { $0.subjects },
    .flag("hasCompetences", "Whether any competence is open.") { !$0.competences.isEmpty },
    .list("competences", "What the mentor can do.") { $0.competences },
    .flag("hasAchievements", "Whether any achievement is open.") { !$0.achievements.isEmpty },
    .list("achievements", "What the mentor has achieved.") { $0.achievements },
    .optionalHTML("words", "The mentor's own words.") { $0.words },
    .flag("hasPractices", "Whether the mentor wrote any practice.") { !$0.practices.isEmpty },
    .list("practices", "The practices the mentor wrote.") { $0.practices },
    .flag("hasEvents", "Whether the mentor took part in any event.") { !$0.events.isEmpty },
    .list("events", "The events the mentor took part in, the latest first.") { $0.events },
    .flag("hasFacts", "Whether any fact is open.") { !$0.facts.isEmpty },
    .list("facts", "Category, education, experience, training, appointment.") { $0.facts },
    .optionalAddress("contactsAddress", "How to reach the curator; not of a former mentor.") {
      $0.contactsAddress
    },
    .text("ground", "On what ground the page tells what it tells.") { $0.ground },
    .optionalView("previous", "The mentor before this one in the list.") { $0.previous },
    .optionalView("next", "The mentor after this one in the list.") { $0.next },
  ]
}
