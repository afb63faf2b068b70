package import Mentorship

/// What `deadline` is asked: how a wording is understood.
package struct DeadlineRequest: Sendable {
  /// The wording (`апрель – май 2021 г.`).
  package var text: String
  /// The programme's period; nothing leaves it to the content.
  package var period: Period?
  /// The school year; nothing leaves it to the content.
  package var schoolYear: SchoolYear?
  /// The content folder, as the command line names it.
  package var content = "content"
  package var format = AnswerFormat.terminal

  package init(text: String) { self.text = text }
}
