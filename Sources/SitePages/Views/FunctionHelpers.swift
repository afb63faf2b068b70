package import Templates

/// The mentors who exercise a function.
package struct FunctionHelpers: View {
  let function: String
  let mentors: [MentorChip]
  let rest: String?

  package static let fields: [ViewField<FunctionHelpers>] = [
    .text("function", "The function, beginning with a capital.") { $0.function },
    .flag("hasMentors", "Whether anybody exercises it.") { !$0.mentors.isEmpty },
    .list("mentors", "The first of those who do.") { $0.mentors },
    .optional("rest", "How many more do: «и ещё 5».") { $0.rest },
  ]
}
