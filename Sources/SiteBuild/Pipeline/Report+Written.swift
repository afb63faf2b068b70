import Diagnostics

extension Report {
  /// The report in a form for standard output; nothing where people read it at the terminal.
  func written(as request: BuildRequest, _ outcome: ReportOutcome) -> String? {
    switch request.format {
    case .terminal: nil
    case .json:
      withoutPrivateWords.json(published: outcome.published, pages: outcome.pages).written + "\n"
    case .sarif:
      withoutPrivateWords.sarif(version: request.version, rules: RuleCatalogue.rules).written + "\n"
    case .github: withoutPrivateWords.gitHubCommands()
    case .gitlab: withoutPrivateWords.gitLabCodeQuality().written + "\n"
    case .html:
      withoutPrivateWords.html(
        HTMLReport(
          title: "Проверка раздела «Наставничество»", verdict: outcome.verdictSentence,
          rules: RuleCatalogue.rules))
    }
  }
}

extension ReportOutcome {
  /// The verdict with a capital letter and a full stop.
  fileprivate var verdictSentence: String {
    verdict.prefix(1).uppercased() + verdict.dropFirst() + "."
  }
}
