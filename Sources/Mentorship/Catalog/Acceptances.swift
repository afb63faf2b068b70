import Diagnostics

/// The findings that the records of a catalog accept.
struct Acceptances: Sendable {
  /// What an acceptance is known by.
  private struct Key: Hashable {
    let record: RecordKey
    let rule: RuleName
  }

  private let accepted: [Key: Acceptance]
  private let records: Set<RecordKey>
  /// What is about no record that could accept it, such as a file that nobody links, `site.yaml` may
  /// accept.
  private let settings: RecordKey?

  init(of catalog: Catalog) {
    var accepted: [Key: Acceptance] = [:]
    for info in catalog.recordInfos {
      for acceptance in info.acceptances {
        accepted[Key(record: info.key, rule: acceptance.rule.value)] = acceptance
      }
    }
    self.accepted = accepted
    records = Set(catalog.recordInfos.map(\.key))
    settings = catalog.settings?.info.key
  }

  /// Sets the accepted findings apart; an acceptance that meets nothing is a finding itself.
  ///
  /// - Parameter judgingAll: whether the leak scan has been through, so that its acceptances too may
  ///   have met nothing.
  func report(of findings: [Diagnostic], judgingAll: Bool) -> Report {
    var standing: [Diagnostic] = []
    var apart: [Report.Accepted] = []
    var met: Set<Key> = []
    for finding in findings {
      if let key = key(of: finding), let acceptance = accepted[key],
        finding.mayBeAccepted(for: acceptance.reason)
      {
        apart.append(Report.Accepted(finding, reason: acceptance.reason))
        met.insert(key)
      } else {
        standing.append(finding)
      }
    }
    // While errors stand, rules may have had too little to look at to find what was accepted.
    if !standing.contains(where: { $0.severity == .error }) {
      let open = Set(judgingAll ? [] : RuleDescription.ofFinishedSite.map(\.name))
      standing += accepted.filter { !met.contains($0.key) && !open.contains($0.key.rule) }
        .map { Self.unused($0.value, on: $0.key.record) }
    }
    return Report(standing, accepted: apart)
  }

  private func key(of finding: Diagnostic) -> Key? {
    let own = finding.record.flatMap { records.contains($0) ? $0 : nil }
    return (own ?? settings).map { Key(record: $0, rule: finding.rule) }
  }

  private static func unused(_ acceptance: Acceptance, on record: RecordKey) -> Diagnostic {
    Diagnostic(
      .unusedAcceptance, at: acceptance.rule.span,
      "«\(acceptance.rule.value.text)»: такого замечания к этой записи нет, допускать нечего",
      notes: [Note("уберите эту строку из «допущения»; ошибку допустить нельзя, её исправляют")],
      record: record)
  }
}
