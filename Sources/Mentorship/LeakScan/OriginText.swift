import Diagnostics
import TextSearch

/// A text of the content in which the scan looks for where leaked words come from: a whole file as it
/// is, or what a person reads of it, where words are whole that markup divides.
struct OriginText {
  let source: SourceText
  let text: FoldedText
  private let prose: PlacedText?

  /// A whole file.
  init(_ source: SourceText) {
    self.source = source
    text = FoldedText(source.bytes)
    prose = nil
  }

  /// What a person reads.
  init(_ prose: PlacedText) {
    source = prose.source
    text = FoldedText(prose.bytes)
    self.prose = prose
  }

  /// Whether it is a template of pages.
  var isTemplate: Bool { source.path.hasSuffix(".mustache") }

  /// Where bytes of the text stand in the file.
  func span(_ range: Range<Int>) -> SourceSpan { prose?.span(range) ?? source.span(range) }
}
