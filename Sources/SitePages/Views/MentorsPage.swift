package import Templates

/// A sheet of the list of mentors, whole or narrowed to one function or one subject.
package struct MentorsPage: View {
  let frame: PageFrame
  let eyebrow: String?
  let title: String
  let extent: String
  let contactsAddress: Address
  let wholeAddress: Address?
  let hasMentors: Bool
  let map: FunctionMap?
  let functionLists: [ListLink]
  let subjectLists: [ListLink]
  let functionChoices: [Choice]
  let subjectChoices: [Choice]
  let current: [MentorCard]
  let emptyNote: String?
  let otherGroups: [MentorGroup]
  let pagination: PaginationView?

  package static let fields: [ViewField<MentorsPage>] = [
    .view("frame", "What stands around the page: head, menu, footer.") { $0.frame },
    .optional("eyebrow", "What the list is narrowed by, if it is.") { $0.eyebrow },
    .text("title", "«Наставники», the function or the subject as a heading.") { $0.title },
    .text("extent", "How many mentors there are, in a sentence.") { $0.extent },
    .address("contactsAddress", "The page that says how to reach the curator.") {
      $0.contactsAddress
    },
    .optionalAddress("wholeAddress", "The whole list, on a narrowed one.") { $0.wholeAddress },
    .flag("hasMentors", "Whether the base has any mentor.") { $0.hasMentors },
    .optionalView("map", "Who has which function, as a table.") { $0.map },
    .flag("hasFunctionLists", "Whether there are mentors to narrow the list to.") {
      !$0.functionLists.isEmpty
    },
    .list("functionLists", "The mentors by function, one page a function.") { $0.functionLists },
    .flag("hasSubjectLists", "Whether any subject has a list.") { !$0.subjectLists.isEmpty },
    .list("subjectLists", "The mentors by subject, one page a subject.") { $0.subjectLists },
    .flag("hasFilter", "Whether the whole list stands on this page and can be narrowed here.") {
      !$0.functionChoices.isEmpty
    },
    .list("functionChoices", "The functions, for the filter.") { $0.functionChoices },
    .flag("hasSubjectChoices", "Whether there are subjects to choose from.") {
      !$0.subjectChoices.isEmpty
    },
    .list("subjectChoices", "The subjects, for the filter.") { $0.subjectChoices },
    .flag("hasCurrent", "Whether any mentor of the day stands on this sheet.") {
      !$0.current.isEmpty
    },
    .list("current", "The mentors of the day.") { $0.current },
    .optional("emptyNote", "What is said where nobody is a mentor on the day.") { $0.emptyNote },
    .list("otherGroups", "Those who begin later and those who were mentors.") { $0.otherGroups },
    .optionalView("pagination", "The way to the other sheets.") { $0.pagination },
  ]
}
