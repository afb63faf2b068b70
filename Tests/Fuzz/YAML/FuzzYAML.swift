import ContentSyntax
import Diagnostics
import FuzzSupport

/// The YAML reader: any bytes give a tree whose values lie in the text, or a finding.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzYAML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = decodeText(path: "plan.yaml", bytes: FuzzInput(start, count).bytes)
  checkFindings(text.diagnostics)
  guard let source = text.value else {
    precondition(!text.diagnostics.isEmpty, "a text refused without a word")
    return 0
  }
  let parsed = parseYAML(source)
  precondition(parsed.value != nil || !parsed.diagnostics.isEmpty, "no tree and no finding")
  checkFindings(parsed.diagnostics)
  if let tree = parsed.value { checkTree(tree) }
  return 0
}

private func checkTree(_ node: YAMLNode) {
  checkPlace(node.span)
  switch node.kind {
  case .null, .scalar: break
  case .sequence(let items): items.forEach(checkTree)
  case .mapping(let entries):
    for entry in entries {
      checkPlace(entry.keySpan)
      precondition(
        entry.keySpan.range.lowerBound <= entry.value.span.range.lowerBound,
        "a value before its key")
      checkTree(entry.value)
    }
  }
}
