/// Below which a count that splits people by group, subject or age is not published.
package enum SmallNumber {
  /// Of people.
  package static let ofPeople = 3
  /// Of answers to a survey.
  package static let ofAnswers = 5
}
