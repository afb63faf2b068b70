import Mentorship
import Templates

extension SiteOverview {
  /// The school and who stands behind it.
  var organisations: [Fact] {
    let school = site.settings.school
    return [
      school.founder.map { Fact("Учредитель", $0) },
      school.district.map { Fact("Округ", $0) },
      school.resourceCentre.map { Fact("Ресурсный центр", $0) },
    ].compactMap(\.self)
  }

  /// The full name of the school, in a line of that name.
  func schoolName(as line: String) -> Fact {
    let school = site.settings.school
    return Fact(line, [FactEntry(school.fullName, isSample: site.settings.info.isSample)])
  }
}
