package import Attachments
package import Mentorship

/// What `build` or `check` is asked to do.
package struct BuildRequest: Sendable {
  /// The content folder, as the command line names it.
  package var content = "content"
  /// The templates folder, as the command line names it.
  package var templates = "templates"
  /// The public folder, as the command line names it.
  package var output = "_site"
  /// The folder beside the content with what the public must not see, as the command line names it.
  package var privateFolder: String?
  /// The day on which statuses stand; nothing leaves it to the content and the clock.
  package var date: PlainDate?
  /// Whether warnings and samples prevent publication.
  package var isStrict = false
  package var format = ReportFormat.terminal
  /// How many things are done at a time.
  package var jobs = 1
  /// Whether only findings and failures are told.
  package var isQuiet = false
  /// Whether to fail where folders cannot be exchanged in one step.
  package var isAtomic = true
  /// Whether the seconds of each stage are told on standard error.
  package var tellsTimings = false
  /// Whether the result is published (`build`) or thrown away (`check`).
  package var publishes = true
  /// What is done about findings that can be mended; only where nothing is published.
  package var fixing = Fixing.none
  /// The text of the variable `SOURCE_DATE_EPOCH`.
  package var sourceDateEpoch: String?
  /// The folders in which programs that read attachments are looked for, as in the variable `PATH`.
  package var searchPath = "/usr/local/bin:/usr/bin:/bin"
  /// How much of an attachment is read.
  package var readingLimits = ReadingLimits()
  /// The home folder, which must never be replaced.
  package var home: String?

  /// The version of the program, for reports that name it.
  package var version = "0"

  package init() {}
}
