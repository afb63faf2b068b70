package import Diagnostics

/// What the rules found in a catalog, before the last word: a later stage may find more, and only
/// then is it known which acceptances meet nothing.
package struct Validation: Sendable {
  /// What pages can be made of; nothing while an error stands.
  package let site: Site?
  private let findings: [Diagnostic]
  private let acceptances: Acceptances
  private let early: Report

  init(_ catalog: Catalog, on date: PlainDate, _ findings: [Diagnostic]) {
    self.findings = findings
    acceptances = Acceptances(of: catalog)
    early = acceptances.report(of: findings, judgingAll: false)
    site = early.count(.error) > 0 ? nil : Site(catalog, on: date)
  }

  /// All findings, those that are accepted set apart.
  ///
  /// - Parameter later: what the scan of the output found; nothing while there was none, and then
  ///   nobody knows yet which of its findings are accepted for nothing.
  package func report(adding later: [Diagnostic]? = nil) -> Report {
    later.map { acceptances.report(of: findings + $0, judgingAll: true) } ?? early
  }
}

/// Runs every rule over the catalog and, when none found an error, gives the site.
///
/// - Parameters:
///   - date: the day on which statuses stand.
///   - rules: every rule of the program, to tell a rule that cannot be accepted from none.
///   - earlier: what reading and decoding found; an acceptance may meet it too.
package func validate(
  _ catalog: Catalog, on date: PlainDate, knowing rules: [RuleDescription],
  after earlier: [Diagnostic] = []
) -> Validation {
  let context = RuleContext(catalog: catalog, date: date, rules: rules)
  return Validation(catalog, on: date, earlier + Rule.all.flatMap { $0.check(context) })
}
