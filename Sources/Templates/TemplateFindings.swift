package import Diagnostics

/// What to report of all templates together: the findings of every compiled template with what
/// several of them share said once, the mistakes of syntax in files that no page reaches, and those
/// files themselves (a warning: a file is there by mistake, or its name is).
///
/// - Parameters:
///   - compiled: the findings of each `compileTemplate`.
///   - pages: the names that were compiled.
package func templateFindings(
  _ compiled: [[Diagnostic]], pages: [String], in sources: TemplateSources
) -> [Diagnostic] {
  var findings = Findings()
  for diagnostic in compiled.joined() { findings.add(diagnostic) }
  let reached = templatesReached(from: pages, in: sources)
  for name in sources.names where !reached.contains(name) {
    guard let template = sources.templates[name] else { continue }
    // What could not be read may include it.
    if sources.unread.isEmpty { findings.add(.unused(template, pages: pages)) }
    for fault in template.faults { findings.add(fault) }
  }
  return findings.diagnostics
}

private func templatesReached(from pages: [String], in sources: TemplateSources) -> Set<String> {
  var reached: Set<String> = []
  var waiting = pages
  while let name = waiting.popLast() {
    guard reached.insert(name).inserted, let template = sources.templates[name] else { continue }
    waiting.append(contentsOf: includes(in: template.nodes))
  }
  return reached
}

private func includes(in nodes: [TemplateNode]) -> [String] {
  nodes.flatMap { node -> [String] in
    switch node {
    case .lineStart, .text, .value: []
    case .section(_, let content): includes(in: content)
    case .partial(let tag, _): [tag.name]
    case .parent(let tag, _, let content): [tag.name] + includes(in: content)
    case .block(let block): includes(in: block.content)
    }
  }
}

extension Diagnostic {
  fileprivate static func unused(_ template: ParsedTemplate, pages: [String]) -> Diagnostic {
    Diagnostic(
      .templateUnused, at: template.source.span(0..<0),
      "шаблон «\(template.name)» нигде не используется",
      notes: Suggestion.nearest(to: template.name, among: pages)
        .map { [Note("есть страница «\($0.name)»")] } ?? [])
  }
}
