/// Who made a practice.
package enum PracticeAuthor: Sendable {
  /// The id of a mentor of the base.
  case mentor(Located<String>)
  /// Somebody outside the base: a member of staff, here or elsewhere, with the id of a consent.
  case person(name: Personal<String>, post: Personal<String>, consent: Located<String>?)

  /// The name of somebody outside the base.
  package var name: Personal<String>? {
    if case .person(let name, _, _) = self { name } else { nil }
  }

  /// The post of somebody outside the base.
  package var post: Personal<String>? {
    if case .person(_, let post, _) = self { post } else { nil }
  }
}
