package import Diagnostics

/// The tree of a YAML text, or of the part of it between two offsets.
///
/// A text without a value gives a `.null` node; nothing is given only when a finding says why. After
/// a syntax error whose place can be mended by one character the reading goes on, so that one run
/// reports all errors of that sort. Findings: `yaml-syntax`, `yaml-unsupported`, `duplicate-key`,
/// `text-limits`.
package func parseYAML(
  _ source: SourceText, in range: Range<Int>? = nil
) -> Diagnosed<YAMLNode?> {
  let range = range ?? 0..<source.bytes.count
  if let excess = YAMLLimits.excess(in: source, range) { return Diagnosed(nil, [excess]) }
  var errors: [Diagnostic] = []
  var repairs: [YAMLRepair] = []
  while true {
    let text = YAMLText(source, range, repairs: repairs)
    let (node, failure, findings) = YAMLReader.read(text)
    guard let failure else {
      return Diagnosed(errors.isEmpty ? node : nil, errors + findings)
    }
    let explanation = YAMLExplanation(of: failure, in: text)
    errors += explanation.diagnostics
    guard let repair = explanation.repair, errors.count < TextLimits.syntaxErrors,
      (repairs.count + 1) * range.count <= TextLimits.rereading,
      range.contains(repair.offset), !repairs.contains(where: { $0.offset == repair.offset })
    else { return Diagnosed(nil, errors + findings) }
    repairs.append(repair)
  }
}
