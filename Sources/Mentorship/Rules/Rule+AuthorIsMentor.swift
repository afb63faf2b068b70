import Diagnostics

extension Rule {
  /// An author who is a mentor of the base is named by id, so that the mentor's consents count.
  static let authorIsMentor = Rule(
    "author-is-mentor", .error, "Автор-наставник назван своим id, а не именем"
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
