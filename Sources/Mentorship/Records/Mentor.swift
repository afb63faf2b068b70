package import Diagnostics

/// A mentor of the base (content format, section 4).
package struct Mentor: Sendable {
  package let id: ID<Mentor>
  package let info: RecordInfo
  /// The number that stands for the name where it is closed, once it has been given.
  package let number: Located<Int>?
  /// Where the number is written, be it readable or not.
  package let numberPlace: SourceSpan?
  package let name: Personal<String>
  package let post: Personal<String>
  package let subjects: Personal<[String]>?
  /// The qualification category.
  package let category: Personal<String>?
  package let education: Personal<[String]>?
  /// The year when teaching began.
  package let teachingSince: Personal<Int>?
  package let training: Personal<[Training]>?
  package let competences: Personal<[String]>?
  package let achievements: Personal<[String]>?
  package let photo: Personal<Picture>?
  /// The mentor's own words, the body of the file.
  package let about: Personal<Body>?
  package let phone: Unpublished<String>?
  package let email: Unpublished<String>?
  package let agreement: Unpublished<MentoringAgreement>?
  /// How many mentees at most.
  package let load: Unpublished<Int>?
  /// From the vocabulary; at least one.
  package let functions: [Located<String>]
  /// The first day as a mentor.
  package let since: Located<PlainDate>
  /// The last day as a mentor.
  package let until: Located<PlainDate>?
  /// The id of the document of the appointment.
  package let appointment: Located<String>?
  /// Whether the school employs the mentor, which opens the fields open by law.
  package let isStaff: Bool
  /// The id of the consent the record names.
  package let consent: Located<String>?
  /// Where the personal fields were written; the mentor's own words have no place of their own.
  package let places: [PersonalField: SourceSpan]

  package init(
    id: ID<Mentor>, info: RecordInfo, number: Located<Int>? = nil,
    numberPlace: SourceSpan? = nil, name: Personal<String>, post: Personal<String>,
    subjects: Personal<[String]>?, category: Personal<String>?, education: Personal<[String]>?,
    teachingSince: Personal<Int>?, training: Personal<[Training]>?,
    competences: Personal<[String]>?, achievements: Personal<[String]>?, photo: Personal<Picture>?,
    about: Personal<Body>?, phone: Unpublished<String>?, email: Unpublished<String>?,
    agreement: Unpublished<MentoringAgreement>?, load: Unpublished<Int>?,
    functions: [Located<String>], since: Located<PlainDate>, until: Located<PlainDate>?,
    appointment: Located<String>?, isStaff: Bool, consent: Located<String>?,
    places: [PersonalField: SourceSpan] = [:]
  ) {
    self.id = id
    self.info = info
    self.number = number
    self.numberPlace = numberPlace
    self.name = name
    self.post = post
    self.subjects = subjects
    self.category = category
    self.education = education
    self.teachingSince = teachingSince
    self.training = training
    self.competences = competences
    self.achievements = achievements
    self.photo = photo
    self.about = about
    self.phone = phone
    self.email = email
    self.agreement = agreement
    self.load = load
    self.functions = functions
    self.since = since
    self.until = until
    self.appointment = appointment
    self.isStaff = isStaff
    self.consent = consent
    self.places = places
  }
}
