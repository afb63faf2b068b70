import Diagnostics

extension Rule {
  /// An author who is a mentor of the base is named by id, so that the mentor's consents count.
  static let authorIsMentor = Rule(
    RuleDescription(
      "author-is-mentor", .error,
      title: "Автор-наставник назван своим id, а не именем",
      reason: """
        Записанное словами имя публикуется и тогда, когда наставник его не открыл: согласие находят по \
        id.
        """,
      remedy: """
        Напишите id наставника. Если это другой человек, впишите фамилию, имя и отчество полностью.
        """,
      example: .yaml(
        wrong: """
          авторы: [{фио: Образцова Анна Ивановна, должность: учитель математики}]
          """,
        right: """
          авторы: [obraztsova]
          """))
  ) { context in
    let names = NamesOfMentors(context.catalog.mentors)
    return context.catalog.practices.flatMap { practice in
      zip(practice.authors, practice.authorPlaces).compactMap { author, place -> Finding? in
        guard case .person(let name, _, _) = author, let id = names.id(of: name.value) else {
          return nil
        }
        return Finding(
          at: place, "автор — это наставник базы",
          notes: [
            Note("напишите id: \(id)"),
            Note("если это другой человек, впишите фамилию, имя и отчество полностью"),
          ],
          on: practice.info.key)
      }
    }
  }
}
