import Mentorship
import Templates

extension SiteOverview {
  /// What the passport of a practice tells in lines.
  func facts(about practice: Practice) -> [Fact] {
    let authors = practice.authors.compactMap { author($0, of: practice) }
    let facts = [
      Fact(authors.count > 1 ? "Авторы" : "Автор", authors),
      organisation(of: practice),
      Fact("Форма", entries(of: [practice.form], practice) { .form($0) }),
      practice.kind.map { Fact("Вид", $0.value) },
      Fact("Кому помогает", entries(of: practice.groups, practice) { .group($0) }),
      Fact(
        practice.functions.count > 1 ? "Функции наставника" : "Функция наставника",
        entries(of: practice.functions, practice) { .function($0) }),
      practice.duration.map { Fact("Сроки", $0) },
      practice.review.map { review in
        Fact(
          "Экспертиза",
          Phrase(.plain("\(review.level.rawValue) уровень, "), .shortDay(review.date.value)))
      },
      Fact(
        "Применяют",
        practice.adopters.map { FactEntry($0, isSample: practice.info.isSample) }),
      activities(of: practice),
    ]
    return facts.compactMap(\.self).filter { !$0.entries.isEmpty }
  }

  /// A mentor of the base or somebody else, as far as the page may name them.
  private func author(_ author: PracticeAuthor, of practice: Practice) -> FactEntry? {
    switch author {
    case .mentor(let id): site.mentor(id.value).map { entry(about: $0, on: practice.address) }
    case .person(let name, let post, _):
      site.gate.open(name, on: practice.address).map { name in
        let post = site.gate.open(post, on: practice.address)
        return FactEntry(
          [name, post].compactMap(\.self).joined(separator: ", "),
          isSample: practice.info.isSample)
      }
    }
  }

  private func organisation(of practice: Practice) -> Fact {
    let entry =
      practice.organisation.map { FactEntry($0, isSample: practice.info.isSample) }
      ?? FactEntry(site.settings.school.shortName, isSample: site.settings.info.isSample)
    return Fact("Организация", [entry])
  }

  /// Words of the vocabulary, each with the way to the practices that share it.
  private func entries(
    of words: [Located<String>], _ practice: Practice, _ list: (Term) -> PracticeList
  ) -> [FactEntry] {
    words.map { word in
      let address = SiteAddress.practices(list(Term(word.value)))
      return FactEntry(word.value, address: address.relative(from: practice.address))
    }
  }

  private func activities(of practice: Practice) -> Fact {
    let activities = practice.activities.compactMap { activityByNumber[$0.value] }
    return Fact(
      activities.count > 1 ? "Пункты плана" : "Пункт плана",
      activities.map { tracked in
        FactEntry(
          tracked.numberedTitle, address: tracked.address.relative(from: practice.address))
      })
  }
}
