import Diagnostics
import Mentorship

extension Report {
  /// The report in a form for standard output; nothing where people read it at the terminal.
  func written(as request: BuildRequest, _ outcome: ReportOutcome) -> String? {
    switch request.format {
    case .terminal: nil
    case .json: json(published: outcome.published, pages: outcome.pages).written + "\n"
    case .sarif: sarif(version: request.version, rules: Rule.descriptions).written + "\n"
    case .github: gitHubCommands()
    case .gitlab: gitLabCodeQuality().written + "\n"
    case .html:
      html(
        HTMLReport(
          title: "Проверка раздела «Наставничество»", verdict: outcome.verdictSentence,
          rules: Rule.descriptions))
    }
  }
}

extension ReportOutcome {
  /// The verdict with a capital letter and a full stop.
  fileprivate var verdictSentence: String {
    verdict.prefix(1).uppercased() + verdict.dropFirst() + "."
  }
}

extension Rule {
  /// The rules for reports that tell of them.
  fileprivate static var descriptions: [RuleDescription] {
    all.map { RuleDescription($0.name, $0.severity, title: $0.title, help: $0.title) }
  }
}
