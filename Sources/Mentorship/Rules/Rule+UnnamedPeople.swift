import Diagnostics

extension Rule {
  /// A picture of an event says whom it shows.
  static let unnamedPeople = Rule(
    RuleDescription(
      "unnamed-people", .warning,
      title: "О каждом снимке события сказано, кто на нём",
      reason: """
        Фотография человека публикуется с его согласия, а без имён программа не знает, чьё согласие \
        искать.
        """,
      norm: "152-ФЗ, ст. 10.1",
      remedy: """
        Назовите id наставников, которых можно узнать; если узнать никого нельзя, напишите «нет».
        """,
      example: .yaml(
        wrong: """
          фото: {файл: files/seminar.jpg, описание: Участники за столом}
          """,
        right: """
          фото: {файл: files/seminar.jpg, описание: Участники за столом, на фото: нет}
          """))
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
