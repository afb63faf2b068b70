/// What `site.yaml` says: the school, the section's address, the programme and its people.
package struct SiteSettings: Sendable {
  package let info: RecordInfo
  package let school: School
  /// The address at which the section will stand, with a slash at its end.
  package let sectionAddress: String
  package let programme: String
  package let period: Period
  package let schoolYear: SchoolYear
  package let head: ContactPerson?
  package let curator: ContactPerson
  /// The day on which statuses stand when the command line names none.
  package let asOf: PlainDate?
  /// Whether that day is written, readable or not: the mark of a sample or an archive.
  let isFrozen: Bool
  /// An IANA time zone.
  package let timeZone: Located<String>?
  /// The school's colour, `#rrggbb`.
  package let colour: String?

  package init(
    info: RecordInfo, school: School, sectionAddress: String, programme: String,
    period: Period, schoolYear: SchoolYear, head: ContactPerson?,
    curator: ContactPerson, asOf: PlainDate?, isFrozen: Bool,
    timeZone: Located<String>?, colour: String?
  ) {
    self.info = info
    self.school = school
    self.sectionAddress = sectionAddress
    self.programme = programme
    self.period = period
    self.schoolYear = schoolYear
    self.head = head
    self.curator = curator
    self.asOf = asOf
    self.isFrozen = isFrozen
    self.timeZone = timeZone
    self.colour = colour
  }
}
