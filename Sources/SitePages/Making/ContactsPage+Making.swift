import Mentorship
import Russian
import Templates

extension ContactsPage {
  /// The curator, the head and the school, as far as `site.yaml` names them.
  init(_ overview: SiteOverview) {
    let settings = overview.site.settings
    let curator = ContactPerson(
      anchor: "h-curator", role: "Куратор программы",
      facts: overview.facts(about: settings.curator, on: .contacts))
    let head = settings.head.map { person in
      ContactPerson(
        anchor: "h-head", role: "Руководитель школы",
        facts: overview.facts(about: person, on: .contacts))
    }
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

extension SiteOverview {
  /// What a page may tell of a person to ask, with the school's own ways to reach them.
  func facts(about person: Mentorship.ContactPerson, on page: SiteAddress) -> [Fact] {
    let gate = site.gate
    let isSample = site.settings.info.isSample
    let facts = [
      gate.open(person.name, on: page).map { name in
        Fact("Фамилия, имя, отчество", [FactEntry(name, isSample: isSample)])
      },
      gate.open(person.post, on: page).map { Fact("Должность", $0) },
      gate.open(person.phone, on: page).map { phone in
        Fact("Телефон", [FactEntry(phone, address: phoneLink(phone))])
      },
      gate.open(person.email, on: page).map { email in
        Fact("Почта", [FactEntry(email, address: Address("mailto:\(email)"))])
      },
    ]
    return facts.compactMap(\.self)
  }

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
