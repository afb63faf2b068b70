package import Templates

/// The first page: where the programme stands.
package struct HomePage: View {
  let frame: PageFrame
  let title: String
  let statusDate: DateView
  let doneCount: String
  let totalCaption: String
  let doneShare: String
  let summary: Phrase
  let archiveNote: String?
  let mapRows: [PlanMapRow]
  let statusCounts: [StatusCount]
  let planAddress: Address
  let upcoming: [UpcomingItem]
  let overdueAddress: Address?
  let attention: [AttentionItem]
  let attentionRest: AttentionRest?
  let calm: String
  let practices: NewPractices?
  let mentors: MentorHelp?
  let events: EventDigest?
  let documentsAddress: Address
  let documents: [LinkItem]
  let programme: String
  let goal: String
  let aboutAddress: Address

  package static let fields: [ViewField<HomePage>] = [
    .view("frame", "What stands around the page: head, menu, footer.") { $0.frame },
    .text("title", "What the page answers.") { $0.title },
    .view("statusDate", "The day on which the statuses stand.") { $0.statusDate },
    .text("doneCount", "How many activities are done, late ones with them.") { $0.doneCount },
    .text("totalCaption", "Of how many: «из 27 мероприятий плана».") { $0.totalCaption },
    .text("doneShare", "The share done as the length of the rail: «37.04%».") { $0.doneShare },
    .view("summary", "The state of the programme in a sentence or two.") { $0.summary },
    .optional("archiveNote", "That the plan is over and kept as an archive.") { $0.archiveNote },
    .list("mapRows", "The sections of the plan map.") { $0.mapRows },
    .list("statusCounts", "The statuses that occur, with their counts.") { $0.statusCounts },
    .address("planAddress", "The page of the plan.") { $0.planAddress },
    .flag("hasUpcoming", "Whether any deadline lies ahead.") { !$0.upcoming.isEmpty },
    .list("upcoming", "The nearest deadlines.") { $0.upcoming },
    .optionalAddress(
      "overdueAddress", "The list of overdue activities, if there are any."
    ) { $0.overdueAddress },
    .flag(
      "hasAttention", "Whether anything is overdue or lacks fresh evidence."
    ) { !$0.attention.isEmpty },
    .list("attention", "What is overdue or lacks fresh evidence.") { $0.attention },
    .optionalView("attentionRest", "How many more there are, and where.") { $0.attentionRest },
    .text("calm", "What is said where nothing calls for attention.") { $0.calm },
    .optionalView("practices", "The newest practices, if there are any.") { $0.practices },
    .optionalView("mentors", "Who helps with what, if there are mentors.") { $0.mentors },
    .optionalView("events", "The nearest and the latest events, if there are any.") { $0.events },
    .address("documentsAddress", "The page of documents.") { $0.documentsAddress },
    .flag("hasDocuments", "Whether there are documents.") { !$0.documents.isEmpty },
    .list("documents", "The newest documents.") { $0.documents },
    .text("programme", "The name of the programme as a sentence.") { $0.programme },
    .text("goal", "The goal of the plan as a sentence: «Цель — …».") { $0.goal },
    .address("aboutAddress", "The page about the programme.") { $0.aboutAddress },
  ]
}
