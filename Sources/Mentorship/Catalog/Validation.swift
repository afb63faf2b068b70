package import Diagnostics

/// Runs every rule over the catalog and, when none found an error, gives the site.
///
/// - Parameters:
///   - date: the day on which statuses stand.
///   - rules: every rule of the program, to tell a rule that cannot be accepted from none.
///   - earlier: what reading and decoding found; an acceptance may meet it too.
/// - Returns: the report of all findings, and the site when no error stands in it.
package func validate(
  _ catalog: Catalog, on date: PlainDate, knowing rules: [RuleDescription],
  after earlier: [Diagnostic] = []
) -> (site: Site?, report: Report) {
  let context = RuleContext(catalog: catalog, date: date, rules: rules)
  let findings = earlier + Rule.all.flatMap { $0.check(context) }
  let report = accepting(findings, of: catalog)
  guard report.count(.error) == 0 else { return (nil, report) }
  return (Site(catalog, on: date), report)
}

/// Sets the accepted findings apart; an acceptance that meets nothing is a finding itself.
///
/// What is about no record that could accept it, such as a file that nobody links, `site.yaml` may
/// accept.
private func accepting(_ findings: [Diagnostic], of catalog: Catalog) -> Report {
  var open: [AcceptanceKey: Acceptance] = [:]
  let infos = catalog.recordInfos
  let records = Set(infos.map(\.key))
  for info in infos {
    for acceptance in info.acceptances {
      open[AcceptanceKey(record: info.key, rule: acceptance.rule.value)] = acceptance
    }
  }
  var standing: [Diagnostic] = []
  var accepted: [Report.Accepted] = []
  var met: Set<AcceptanceKey> = []
  for finding in findings {
    let own = finding.record.flatMap { records.contains($0) ? $0 : nil }
    let key = (own ?? catalog.settings?.info.key).map {
      AcceptanceKey(record: $0, rule: finding.rule)
    }
    if let key, finding.severity != .error, let acceptance = open[key] {
      accepted.append(Report.Accepted(finding, reason: acceptance.reason))
      met.insert(key)
    } else {
      standing.append(finding)
    }
  }
  // While errors stand, rules may have had too little to look at to find what was accepted.
  if !standing.contains(where: { $0.severity == .error }) {
    standing += open.filter { !met.contains($0.key) }.map { unused($0.value, on: $0.key.record) }
  }
  return Report(standing, accepted: accepted)
}

/// What an acceptance is known by.
private struct AcceptanceKey: Hashable {
  let record: RecordKey
  let rule: RuleName
}

private func unused(_ acceptance: Acceptance, on record: RecordKey) -> Diagnostic {
  Diagnostic(
    .unusedAcceptance, at: acceptance.rule.span,
    "«\(acceptance.rule.value.text)»: такого замечания к этой записи нет, допускать нечего",
    notes: [Note("уберите эту строку из «допущения»; ошибку допустить нельзя, её исправляют")],
    record: record)
}
