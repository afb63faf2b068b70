package import Diagnostics

/// The tree of one content file: `*.yaml` is data, everything else front matter and a body.
///
/// Never fails: what cannot be read is left out and named in a finding.
package func parseDocument(_ source: SourceText) -> Diagnosed<ContentDocument> {
  if source.path.hasSuffix(".yaml") {
    return parseYAML(source).map {
      ContentDocument(source: source, frontMatter: $0, body: nil)
    }
  }
  let parts = FrontMatter.find(in: source)
  var diagnostics = parts.diagnostics
  var frontMatter: YAMLNode?
  if let range = parts.value.yaml {
    let parsed = parseYAML(source, in: range)
    diagnostics += parsed.diagnostics
    frontMatter = parsed.value
  }
  var body: MarkdownBody?
  if let range = parts.value.body {
    let parsed = parseMarkdown(source, in: range)
    diagnostics += parsed.diagnostics
    body = parsed.value
  }
  let document = ContentDocument(source: source, frontMatter: frontMatter, body: body)
  return Diagnosed(document, diagnostics)
}
