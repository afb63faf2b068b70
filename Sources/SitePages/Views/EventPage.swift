package import Templates

/// The page of one event.
package struct EventPage: View {
  let frame: PageFrame
  let eyebrow: String
  let isSample: Bool
  let title: String
  let body: HTML?
  let pictures: [EventPicture]
  let facts: [Fact]
  let previous: LinkItem?
  let next: LinkItem?

  package static let fields: [ViewField<EventPage>] = [
    .view("frame", "What stands around the page: head, menu, footer.") { $0.frame },
    .text("eyebrow", "The kind of event and its days.") { $0.eyebrow },
    .flag("isSample", "Whether the record is a sample and says so.") { $0.isSample },
    .text("title", "The title of the event.") { $0.title },
    .flag("hasStory", "Whether there is a text or a picture.") {
      $0.body != nil || !$0.pictures.isEmpty
    },
    .optionalHTML("body", "The text about the event.") { $0.body },
    .flag("hasPictures", "Whether there are pictures to show.") { !$0.pictures.isEmpty },
    .list("pictures", "The pictures that may be shown.") { $0.pictures },
    .list("facts", "Days, level, who took part and which activities it serves.") { $0.facts },
    .flag("hasNeighbours", "Whether there are other events.") {
      $0.previous != nil || $0.next != nil
    },
    .optionalView("previous", "The event before this one.") { $0.previous },
    .optionalView("next", "The event after this one.") { $0.next },
  ]
}
