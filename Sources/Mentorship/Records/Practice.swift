package import Diagnostics

/// A best practice as a passport that another school can follow (content format, section 3).
package struct Practice: Sendable {
  package let id: ID<Practice>
  package let info: RecordInfo
  package let title: String
  /// What it is about, up to 300 characters.
  package let abstract: Located<String>
  /// At least one.
  package let authors: [PracticeAuthor]
  /// Where each of them was written.
  package let authorPlaces: [SourceSpan]
  /// Where it was made; the school itself unless named.
  package let organisation: String?
  package let schoolYear: SchoolYear
  /// From the vocabulary, as are `kind`, `groups` and `functions`.
  package let form: Located<String>
  package let kind: Located<String>?
  /// Whom it helps; at least one.
  package let groups: [Located<String>]
  /// The mentor functions it exercises.
  package let functions: [Located<String>]
  package let problem: String
  package let goal: String
  package let tasks: [String]
  /// How long it takes, in words.
  package let duration: String?
  package let resources: [String]
  package let results: [PracticeResult]
  /// What another school needs in order to repeat it.
  package let conditions: [String]
  /// Other organisations that use it.
  package let adopters: [String]
  package let materials: [Located<PracticeMaterial>]
  package let review: PracticeReview?
  /// The activities of the plan that it serves.
  package let activities: [Located<PlanNumber>]
  package let updated: PlainDate?
  /// The technology in steps.
  package let body: Body

  package init(
    id: ID<Practice>, info: RecordInfo, title: String, abstract: Located<String>,
    authors: [Located<PracticeAuthor>], organisation: String?, schoolYear: SchoolYear,
    form: Located<String>,
    kind: Located<String>?, groups: [Located<String>], functions: [Located<String>],
    problem: String, goal: String, tasks: [String], duration: String?, resources: [String],
    results: [PracticeResult], conditions: [String], adopters: [String],
    materials: [Located<PracticeMaterial>], review: PracticeReview?,
    activities: [Located<PlanNumber>], updated: PlainDate?, body: Body
  ) {
    self.id = id
    self.info = info
    self.title = title
    self.abstract = abstract
    self.authors = authors.map(\.value)
    self.authorPlaces = authors.map(\.span)
    self.organisation = organisation
    self.schoolYear = schoolYear
    self.form = form
    self.kind = kind
    self.groups = groups
    self.functions = functions
    self.problem = problem
    self.goal = goal
    self.tasks = tasks
    self.duration = duration
    self.resources = resources
    self.results = results
    self.conditions = conditions
    self.adopters = adopters
    self.materials = materials
    self.review = review
    self.activities = activities
    self.updated = updated
    self.body = body
  }
}
