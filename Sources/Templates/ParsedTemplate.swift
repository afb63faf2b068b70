internal import Diagnostics

/// One template file as a tree, with the mistakes found on the way to it.
struct ParsedTemplate: Sendable {
  let name: String
  let source: SourceText
  let nodes: [TemplateNode]
  let faults: [Diagnostic]

  init(name: String, source: SourceText) {
    let scanned = scanTags(in: source)
    let pairs = pairTags(scanned.value.tags, in: source)
    self.name = name
    self.source = source
    self.nodes = makeNodes(from: scanned.value, pairs: pairs.value, in: source)
    self.faults = scanned.diagnostics + pairs.diagnostics
  }
}
