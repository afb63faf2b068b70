import Diagnostics
import Templates

/// Compiles one template after another and gathers what is wrong with them.
struct Compiler {
  let sources: TemplateSources
  private(set) var findings: [Diagnostic] = []
  private var seen: Set<String> = []

  init(sources: TemplateSources) { self.sources = sources }

  mutating func compile<Page: View>(_ name: String, for view: Page.Type) -> Template<Page>? {
    let compiled = compileTemplate(name, for: view, in: sources)
    for finding in compiled.diagnostics where seen.insert(identity(of: finding)).inserted {
      findings.append(finding)
    }
    return compiled.value
  }

  /// What makes two findings the same: the place, the rule and the words.
  private func identity(of finding: Diagnostic) -> String {
    let range = finding.span.range
    return "\(finding.span.source.path):\(range.lowerBound):\(range.upperBound):"
      + "\(finding.rule.text):\(finding.message)"
  }
}
