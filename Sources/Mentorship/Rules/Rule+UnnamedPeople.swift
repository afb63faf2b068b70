import Diagnostics

extension Rule {
  /// A picture of an event says whom it shows.
  static let unnamedPeople = Rule(
    "unnamed-people", .warning, "О каждом снимке события сказано, кто на нём"
  ) { context in
    context.catalog.events.flatMap { event in
      event.photos.filter { $0.recognised == nil }.map { photo in
        Finding(
          at: photo.picture.file.span, "не сказано, кто на снимке",
          notes: [
            Note("на фото: [id наставников]; если узнать никого нельзя — на фото: нет")
          ],
          on: event.info.key)
      }
    }
  }
}
