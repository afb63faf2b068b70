package import Diagnostics

/// One content file as a tree: its data, and for `*.md` its body.
package struct ContentDocument: Sendable {
  package let source: SourceText
  /// The front matter of `*.md`, the whole tree of `*.yaml`; nothing only when a finding says why.
  package let frontMatter: YAMLNode?
  /// The body of `*.md`; nothing for `*.yaml`, and where the front matter has no end.
  package let body: MarkdownBody?

  package init(source: SourceText, frontMatter: YAMLNode?, body: MarkdownBody?) {
    self.source = source
    self.frontMatter = frontMatter
    self.body = body
  }
}
