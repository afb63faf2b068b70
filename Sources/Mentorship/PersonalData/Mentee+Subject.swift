extension Mentee {
  /// Whom the record is about: somebody whom no consent can name.
  var subject: PersonalSubject { PersonalSubject(at: info.span, as: .mentee) }
}
