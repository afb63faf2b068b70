extension Report {
  /// The report for machines and logs, which others may read: of findings in private files, and of
  /// those with a second place there, only the rule and the place are told.
  package var withoutPrivateWords: Report {
    Report(
      diagnostics.map(\.withoutPrivateWords),
      accepted: accepted.map { accepted in
        let finding = accepted.diagnostic
        return Accepted(
          finding.withoutPrivateWords,
          reason: finding.isPrivate ? "причина — в закрытой папке" : accepted.reason)
      })
  }
}

extension Diagnostic {
  /// Whether its words may repeat what a private file says.
  fileprivate var isPrivate: Bool {
    span.source.isPrivate || notes.contains { $0.span?.source.isPrivate == true }
  }

  fileprivate var withoutPrivateWords: Diagnostic {
    isPrivate
      ? saying("замечание к закрытой папке; словами его скажет nastavnik check в окне терминала")
      : self
  }
}
