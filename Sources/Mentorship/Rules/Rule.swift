package import Diagnostics

/// One rule of the subject: what it is called, how much it matters, and how it is checked.
package struct Rule: Sendable {
  /// The permanent name, in kebab-case.
  package let name: RuleName
  package let severity: Severity
  /// What the rule demands, in one Russian sentence.
  package let title: String
  private let find: @Sendable (RuleContext) -> [Finding]

  init(
    _ name: RuleName, _ severity: Severity, _ title: String,
    find: @escaping @Sendable (RuleContext) -> [Finding]
  ) {
    self.name = name
    self.severity = severity
    self.title = title
    self.find = find
  }

  /// What the rule finds in a catalog.
  package func check(_ context: RuleContext) -> [Diagnostic] {
    find(context).map { finding in
      Diagnostic(
        name, severity, at: finding.span, finding.message, notes: finding.notes,
        record: finding.record)
    }
  }

  /// Every rule, in the order of a catalogue.
  package static let all: [Rule] = [
    duplicateNumber, numberingGap, numberingParent, invalidDeadline, missingDeadline,
    ambiguousDeadline, unknownDeadline, emptyResult, doneWithoutEvidence, doneInFuture,
    completionCount, evidenceKind, unknownTerm, unknownID, unknownNumber, duplicateID, reservedID,
    brokenLink, brokenAnchor, missingFile, fileType, notAPicture, photoOutsideRecord, unnamedPeople,
    photoWithheld, unlinkedFile,
    fewSteps, noArtefact, noConditions, unpairedResult, resultUnits, resultPercent, abstractLength,
    reviewInFuture, duplicateAuthor, authorIsMentor, repeatedText, datesTurnedRound, teachingSince,
    consentNotInForce, fieldWithoutConsent, foreignConsent, withdrawnBeforeStart, withdrawnAfterEnd,
    withdrawalAhead, noParticipants,
    sampleRecord, unknownRule, placeholder, doubledWord, missingSpace, latinLetter, outdatedAct,
    mixedAbbreviation,
  ]

  /// The names that an acceptance may give: every rule below error, those that reading a body
  /// applies among them.
  package static let acceptable: [String] =
    all.filter { $0.severity != .error && $0.name != unlinkedFile.name }.map(\.name.text) + [
      "empty-heading", "heading-level", "link-text", "raw-html",
    ]
}
