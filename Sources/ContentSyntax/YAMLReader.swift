import Diagnostics

/// Builds the tree of one text from libyaml's events.
struct YAMLReader {
  private let source: SourceText
  private var events: YAMLEventStream
  private var diagnostics: [Diagnostic] = []
  private var depth = 0
  private var values = 0

  /// The tree, or why there is none, and what was found besides.
  static func read(_ text: YAMLText) -> (YAMLNode?, YAMLFailure?, [Diagnostic]) {
    YAMLEventStream.withEvents(of: text) { events in
      var reader = YAMLReader(source: text.source, events: events)
      do throws(YAMLFailure) {
        let node = try reader.document(emptyAt: text.range.lowerBound)
        return (node, nil, reader.diagnostics)
      } catch {
        return (nil, error, reader.diagnostics)
      }
    }
  }

  private init(source: SourceText, events: YAMLEventStream) {
    self.source = source
    self.events = events
  }

  private mutating func document(emptyAt start: Int) throws(YAMLFailure) -> YAMLNode {
    var root: YAMLNode?
    while true {
      let event = try events.next()
      switch event.kind {
      case .streamEnd: return root ?? YAMLNode(.null, at: source.span(start..<start))
      case .documentStart(let hasDirectives):
        if root != nil { throw events.failure(.secondDocument, at: event) }
        if hasDirectives { refuse(directivesAt: event) }
        root = try node(from: events.next())
      default: continue
      }
    }
  }

  private mutating func node(from event: YAMLEvent) throws(YAMLFailure) -> YAMLNode {
    try count(event)
    if event.isDecorated { refuse(decorationOf: event) }
    switch event.kind {
    case .alias:
      refuse(decorationOf: event)
      return YAMLNode(.null, at: source.span(event.range))
    case .scalar(let text, let isEmptyPlain):
      return YAMLNode(isEmptyPlain ? .null : .scalar(text), at: source.span(event.range))
    case .sequenceStart(let isFlow): return try sequence(from: event, isFlow)
    case .mappingStart(let isFlow): return try mapping(from: event, isFlow)
    default: throw events.failure(.syntax(problem: "", context: ""), at: event)
    }
  }

  private mutating func sequence(
    from start: YAMLEvent, _ isFlow: Bool
  ) throws(YAMLFailure) -> YAMLNode {
    try descend(at: start)
    var items: [YAMLNode] = []
    while true {
      let event = try events.next()
      if case .sequenceEnd = event.kind {
        depth -= 1
        let end = isFlow ? event.range.upperBound : items.last?.span.range.upperBound
        return YAMLNode(.sequence(items), at: span(from: start, to: end))
      }
      items.append(try node(from: event))
    }
  }

  private mutating func mapping(
    from start: YAMLEvent, _ isFlow: Bool
  ) throws(YAMLFailure) -> YAMLNode {
    try descend(at: start)
    var entries: [YAMLEntry] = []
    var firsts: [String: SourceSpan] = [:]
    while true {
      let event = try events.next()
      if case .mappingEnd = event.kind {
        depth -= 1
        let end = isFlow ? event.range.upperBound : entries.last?.value.span.range.upperBound
        return YAMLNode(.mapping(entries), at: span(from: start, to: end))
      }
      let key = try node(from: event)
      let value = try node(from: events.next())
      guard let name = name(of: key) else { continue }
      if let first = firsts.updateValue(key.span, forKey: name) {
        firsts[name] = first
        diagnostics.append(Self.duplicate(name, at: key.span, first: first))
      } else {
        entries.append(YAMLEntry(key: name, keySpan: key.span, value: value))
      }
    }
  }

  /// Counts one more value; of one too many the findings before it tell enough.
  private mutating func count(_ event: YAMLEvent) throws(YAMLFailure) {
    values += 1
    guard values > TextLimits.values else { return }
    diagnostics = Array(diagnostics.prefix(TextLimits.syntaxErrors))
    throw events.failure(.tooManyValues, at: event)
  }

  private mutating func descend(at event: YAMLEvent) throws(YAMLFailure) {
    depth += 1
    if depth > TextLimits.nesting { throw events.failure(.tooDeep, at: event) }
  }

  private func span(from start: YAMLEvent, to end: Int?) -> SourceSpan {
    source.span(start.range.lowerBound..<max(end ?? 0, start.range.upperBound))
  }

  private mutating func name(of key: YAMLNode) -> String? {
    switch key.kind {
    case .scalar("<<"):
      diagnostics.append(Self.mergeKey(at: key.span))
      return nil
    case .scalar(let name): return name
    case .null:
      diagnostics.append(Self.emptyKey(at: key.span))
      return nil
    case .sequence, .mapping:
      diagnostics.append(Self.keyThatIsNoText(at: key.span))
      return nil
    }
  }

  private mutating func refuse(decorationOf event: YAMLEvent) {
    let start = event.range.lowerBound
    let whole = source.bytes[start..<source.clamped(max(event.range.upperBound, start + 1))]
    let span = source.span(start..<whole.prefix { !Ascii.isWhitespace($0) }.endIndex)
    diagnostics.append(Self.decoration(at: span))
  }

  private mutating func refuse(directivesAt event: YAMLEvent) {
    diagnostics.append(Self.directives(at: source.span(event.range)))
  }
}
