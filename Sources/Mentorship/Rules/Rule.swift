package import Diagnostics

/// One rule of the subject: what it demands, and how that is checked.
package struct Rule: Sendable {
  package let description: RuleDescription
  private let find: @Sendable (RuleContext) -> [Finding]

  init(_ description: RuleDescription, find: @escaping @Sendable (RuleContext) -> [Finding]) {
    self.description = description
    self.find = find
  }

  /// What the rule finds in a catalog.
  package func check(_ context: RuleContext) -> [Diagnostic] {
    find(context).map { finding in
      Diagnostic(
        description, at: finding.span, finding.message, notes: finding.notes,
        record: finding.record, fix: finding.fix)
    }
  }

  /// Every rule that is checked on records.
  package static let all: [Rule] = groups.flatMap(\.rules)

  /// The rules by what they are about, in the order of a catalogue.
  static let groups: [(title: String, rules: [Rule])] = [
    (
      "План",
      [
        duplicateNumber, numberingGap, numberingParent, invalidDeadline, missingDeadline,
        ambiguousDeadline, unknownDeadline, emptyResult, doneWithoutEvidence, doneInFuture,
        completionCount, evidenceKind, planOrder, pastPlan, similarActivities,
      ]
    ),
    (
      "Ссылки, файлы и слова словаря",
      [
        unknownTerm, unknownID, unknownNumber, duplicateID, reservedID, brokenLink, brokenAnchor,
        fullAddress, missingFile, fileType, notAPicture, unlinkedFile,
      ]
    ),
    (
      "Практики и события",
      [
        fewSteps, noArtefact, noConditions, abstractLength, unpairedResult, resultUnits,
        resultPercent, repeatedText, reviewInFuture, duplicateAuthor, authorIsMentor,
        noParticipants,
      ]
    ),
    (
      "Наставники и согласия",
      [
        fieldWithoutConsent, consentNotInForce, foreignConsent, withdrawnBeforeStart,
        withdrawnAfterEnd, withdrawalAhead, photoOutsideRecord, unnamedPeople, photoWithheld,
        datesTurnedRound, teachingSince, missingMentorNumber, duplicateMentorNumber,
        unknownMentorNumber,
      ]
    ),
    (
      "Слова",
      [
        placeholder, signatureLine, doubledWord, doubledSpace, missingSpace, latinLetter,
        outdatedAct,
        mixedAbbreviation,
      ]
    ),
    ("Образцы и допущения", [sampleRecord, unknownRule]),
  ]

  /// The names that an acceptance may give: every rule whose findings may be accepted, those of the
  /// stages that this one does not know by name alone.
  package static let acceptable: [String] =
    (all.map(\.description) + RuleDescription.ofFinishedSite).filter(\.isAcceptable).map(
      \.name.text)
    + [
      "heading-level", "empty-heading", "link-text", "raw-html", "unknown-file", "unused-file",
      "template-unused", "template-text-in-parent",
    ]

  /// What the rules of the subject demand, under headings.
  package static let catalogue: [RuleGroup] =
    groups.dropLast().map { RuleGroup($0.title, $0.rules.map(\.description)) }
    + [RuleGroup("Готовый сайт", RuleDescription.ofFinishedSite)]
    + groups.suffix(1).map {
      RuleGroup($0.title, $0.rules.map(\.description) + [.unusedAcceptance])
    }
}
