internal import Diagnostics

/// Compiles one template for one view: includes partials and parents, looks every name up in the
/// declared fields, follows the HTML around every tag, and collects all mistakes.
struct Expansion {
  let sources: TemplateSources
  var program = Program()
  var findings = Findings()
  var scopes: [Scope]
  var html = HTMLContext()
  /// Whether a mistake of syntax makes what is known of the HTML doubtful.
  var isHTMLDoubtful = false
  /// Whether every template that is included was read.
  private(set) var isWhole = true
  /// How many nodes were expanded so far.
  private var size = 0
  /// Whether it was said that the page grows beyond measure.
  private var isTooLarge = false
  /// How many misspelt names the nearest known one is still sought for; nobody reads more.
  private var suggestionsLeft = 50
  /// Blocks' names by template, as they are needed.
  var blockNames: [String: [String]] = [:]

  init(_ view: ViewSchema, in sources: TemplateSources) {
    self.sources = sources
    self.scopes = [.view(view, slot: 0, isHidden: false)]
  }

  /// Compiles the template of this name as a page.
  mutating func compile(_ name: String) {
    guard let template = sources.templates[name] else {
      if !isUnread(name) { findings.add(.missingTemplate(name, in: sources)) }
      return
    }
    enter(template, chain: Chain(name: name))
    guard html.state != .text, !isHTMLDoubtful, let opening = html.opening else { return }
    findings.add(.unfinishedMarkup(html, at: opening))
  }

  /// Expands a whole template; its mistakes of syntax are reported from here.
  mutating func enter(
    _ template: ParsedTemplate, chain: Chain, indentation: [UInt8] = [],
    replacements: [String: Replacement] = [:]
  ) {
    if !template.faults.isEmpty { isHTMLDoubtful = true }
    for fault in template.faults { findings.add(fault, from: chain) }
    let frame = Frame(
      source: template.source, indentation: indentation, dedent: [], replacements: replacements,
      chain: chain)
    expand(template.nodes[...], in: frame)
  }

  mutating func expand(_ nodes: ArraySlice<TemplateNode>, in frame: Frame) {
    size += nodes.count
    for node in nodes {
      switch node {
      case .lineStart(let margin): emit(frame.lineStart(margin)[...], at: margin, in: frame)
      case .text(let range): emit(frame.source.bytes[range], at: range, in: frame)
      case .value(let tag): expandValue(tag, in: frame)
      case .section(let tag, let content): expandSection(tag, content, in: frame)
      case .partial(let tag, let margin): expandPartial(tag, margin: margin, in: frame)
      case .parent(let tag, let margin, let content):
        expandParent(tag, margin: margin, content, in: frame)
      case .block(let block): expandBlock(block, in: frame)
      }
    }
  }

  /// Copies bytes of a template to the page.
  mutating func emit(_ bytes: ArraySlice<UInt8>, at range: Range<Int>, in frame: Frame) {
    program.literal(bytes)
    if let offset = bytes.withUnsafeBufferPointer({ html.read($0) }) {
      html.opening = frame.source.span(range.lowerBound + offset..<range.lowerBound + offset + 1)
    }
  }

  /// Whether a template is there but could not be read: then there is no page, and nothing to tell.
  mutating func isUnread(_ name: String) -> Bool {
    guard sources.unread.contains(name) else { return false }
    isWhole = false
    return true
  }

  /// Whether one more inclusion may be made; templates that include each other twice and twice again
  /// would grow beyond any page.
  mutating func mayInclude(by tag: Tag, in frame: Frame) -> Bool {
    if size <= Self.mostNodes, program.literals.count <= Self.mostBytes { return true }
    if !isTooLarge { report(.tooLarge(at: frame.source.span(tag.range)), in: frame) }
    isTooLarge = true
    return false
  }

  /// Nodes of one page at most, and bytes of its markup; real ones have a thousand and 20 KB.
  private static let mostNodes = 50_000
  private static let mostBytes = 1 << 20

  /// A note that offers the nearest known name, for the first of the mistakes.
  mutating func suggestions(for name: String, among known: (Expansion) -> [String]) -> [Note] {
    guard suggestionsLeft > 0 else { return [] }
    suggestionsLeft -= 1
    return Suggestion.notes(for: name, among: known(self))
  }

  mutating func report(_ diagnostic: Diagnostic, in frame: Frame) {
    findings.add(diagnostic, from: frame.chain)
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateTooLarge, at: span, "слишком много шаблонов включено друг в друга",
      notes: [Note("повторяйте часть секцией по списку, а не включением")])
  }
}
