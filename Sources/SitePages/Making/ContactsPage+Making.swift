import Mentorship
import Russian
import Templates

extension ContactsPage {
  /// The curator, the head and the school, as far as `site.yaml` names them.
  init(_ overview: SiteOverview) {
    let settings = overview.site.settings
    let isSample = settings.info.isSample
    let curator = Person(settings.curator, as: "Куратор программы", at: "h-curator", isSample)
    let head = settings.head.map { Person($0, as: "Руководитель школы", at: "h-head", isSample) }
    self.init(
      frame: overview.frame(
        of: .contacts,
        PageHead(
          title: "Контакты",
          description: "К кому обратиться с вопросом о наставничестве: "
            + "куратор, руководитель и адрес школы.")),
      people: [curator, head].compactMap(\.self), facts: overview.schoolFacts)
  }
}

private typealias Person = ContactPerson

extension ContactPerson {
  /// Somebody of the school as a person to ask, with the organisation's own ways to reach them.
  init(
    _ person: Mentorship.ContactPerson, as role: String, at anchor: String, _ isSample: Bool
  ) {
    let facts = [
      Fact("Фамилия, имя, отчество", [FactEntry(person.name, isSample: isSample)]),
      Fact("Должность", person.post),
      person.phone.map { Fact("Телефон", [FactEntry($0, address: phoneLink($0))]) },
      person.email.map { Fact("Почта", [FactEntry($0, address: Address("mailto:\($0)"))]) },
    ]
    self.init(anchor: anchor, role: role, facts: facts.compactMap(\.self))
  }
}

extension SiteOverview {
  fileprivate var schoolFacts: [Fact] {
    let school = site.settings.school
    return [schoolName(as: "Полное название"), Fact("Краткое название", school.shortName)]
      + [
        school.postalAddress.map { Fact("Адрес", $0) },
        school.website.map { site in
          Fact(
            "Сайт",
            [FactEntry(webLink(site)?.host ?? site, address: webLink(site)?.address)])
        },
      ].compactMap(\.self) + organisations
  }
}
