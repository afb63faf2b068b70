package import Diagnostics

/// The body in the part of the text between two offsets, which begins at a line's beginning.
///
/// Never fails: what may not be published is left out and named in a finding. Findings:
/// `text-limits`, `forbidden-address`, `raw-html`, `image-without-description`, `link-text`,
/// `heading-level`, `empty-heading`, `table-caption`, `table-shape`.
package func parseMarkdown(
  _ source: SourceText, in range: Range<Int>
) -> Diagnosed<MarkdownBody> {
  if source.bytes[range].allSatisfy(Ascii.isWhitespace) { return Diagnosed(MarkdownBody()) }
  if let finding = MarkdownLimits.excess(in: source, range) {
    return Diagnosed(MarkdownBody(steps: nil), [finding])
  }
  let document = CommonMark(source.bytes[range])
  var builder = BodyBuilder(source: source, firstLine: source.lineIndex(at: range.lowerBound))
  let steps = StepCount.steps(in: document)
  builder.build(document)
  let segments = HoleSplitting.segments(of: document, holes: builder.holes)
  let body = MarkdownBody(
    segments: segments, headings: builder.headings, links: builder.links, tables: builder.tables,
    steps: steps, prose: builder.prose)
  return Diagnosed(body, builder.diagnostics)
}
