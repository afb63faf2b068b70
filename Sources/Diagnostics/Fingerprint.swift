/// What other programs know a finding by from run to run: the same while its rule, file and words stay,
/// wherever its lines go; never the same for two findings of a report.
enum Fingerprint {
  /// The fingerprints of findings in the order of a report: 16 hexadecimal digits each.
  static func of(_ found: [Diagnostic]) -> [String] {
    var times: [UInt64: Int] = [:]
    return found.map { finding in
      let words = [finding.rule.text, finding.span.source.path, finding.message]
      let plain = StableHash.of(words.joined(separator: "\0"))
      let time = times[plain, default: 0]
      times[plain] = time + 1
      let digits = String(time == 0 ? plain : StableHash.of("\(time)", after: plain), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
  }
}
