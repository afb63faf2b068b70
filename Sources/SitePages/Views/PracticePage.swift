package import Templates

/// The passport of a practice.
package struct PracticePage: View {
  let frame: PageFrame
  let eyebrow: String
  let isSample: Bool
  let title: String
  let abstract: String
  let changes: [ChangeView]
  let problem: String
  let goal: String
  let tasks: [TextItem]
  let body: HTML?
  let conditions: [TextItem]
  let resources: [TextItem]
  let materials: [MaterialView]
  let facts: [Fact]
  let previous: LinkItem?
  let next: LinkItem?

  package static let fields: [ViewField<PracticePage>] = [
    .view("frame", "What stands around the page: head, menu, footer.") { $0.frame },
    .text("eyebrow", "That this is a practice, and of which school year.") { $0.eyebrow },
    .flag("isSample", "Whether the record is a sample and says so.") { $0.isSample },
    .text("title", "The title of the practice.") { $0.title },
    .text("abstract", "What it is about.") { $0.abstract },
    .flag("hasChanges", "Whether anything was measured.") { !$0.changes.isEmpty },
    .flag("hasPictures", "Whether any change is shown as a picture.") { $0.hasPictures },
    .flag("hasParticipants", "Whether any figure tells over how many it was counted.") {
      $0.hasParticipants
    },
    .list("changes", "The figures before and after.") { $0.changes },
    .text("problem", "Which difficulty it solves.") { $0.problem },
    .text("goal", "What it is for.") { $0.goal },
    .flag("hasTasks", "Whether it names tasks.") { !$0.tasks.isEmpty },
    .list("tasks", "The tasks.") { $0.tasks },
    .optionalHTML("body", "How it is done; its headings begin at the third level.") { $0.body },
    .flag("hasNeeds", "Whether it names conditions or resources.") {
      !$0.conditions.isEmpty || !$0.resources.isEmpty
    },
    .flag("hasConditions", "Whether it names conditions.") { !$0.conditions.isEmpty },
    .list("conditions", "What another school needs in order to repeat it.") { $0.conditions },
    .flag("hasResources", "Whether it names resources.") { !$0.resources.isEmpty },
    .list("resources", "The people, the time and the things it takes.") { $0.resources },
    .flag("hasMaterials", "Whether there is anything to take over.") { !$0.materials.isEmpty },
    .list("materials", "The documents and files to take over.") { $0.materials },
    .list("facts", "Authors, form, groups, terms, review and activities.") { $0.facts },
    .flag("hasNeighbours", "Whether it is not the only one.") {
      $0.previous != nil || $0.next != nil
    },
    .optionalView("previous", "The practice before this one.") { $0.previous },
    .optionalView("next", "The practice after this one.") { $0.next },
  ]

  private var hasPictures: Bool { changes.contains { $0.picture != nil } }
  private var hasParticipants: Bool { changes.contains { $0.participants != nil } }
}
