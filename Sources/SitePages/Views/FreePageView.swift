package import Templates

/// A page of the curator's own.
package struct FreePageView: View {
  let frame: PageFrame
  let isSample: Bool
  let title: String
  let lead: String?
  let body: HTML?
  let contents: [LinkItem]
  let activities: [LinkItem]

  package static let fields: [ViewField<FreePageView>] = [
    .view("frame", "What stands around the page: head, menu, footer.") { $0.frame },
    .flag("isSample", "Whether the record is a sample and says so.") { $0.isSample },
    .text("title", "The title of the page.") { $0.title },
    .optional("lead", "What the page is about, in a sentence.") { $0.lead },
    .optionalHTML("body", "The text.") { $0.body },
    .flag("hasSide", "Whether anything stands beside the text.") {
      !$0.contents.isEmpty || !$0.activities.isEmpty
    },
    .flag("hasContents", "Whether the text is long enough for a list of its sections.") {
      !$0.contents.isEmpty
    },
    .list("contents", "The sections of the text.") { $0.contents },
    .flag("hasActivities", "Whether the page proves any activity.") { !$0.activities.isEmpty },
    .list("activities", "The activities that the page proves.") { $0.activities },
  ]
}
