import CYAML
import Diagnostics

/// libyaml at work on one text; to be used inside `withEvents` only.
struct YAMLEventStream {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let text: YAMLText
  private var cursor: CodePointCursor
  private var lastScalar: Int

  /// Gives the stream of the text's events to `body`, and cleans up after it.
  static func withEvents<Result>(
    of text: YAMLText, _ body: (inout YAMLEventStream) -> Result
  ) -> Result {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else {
      preconditionFailure("libyaml found no memory for its parser")
    }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    return text.bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      var stream = YAMLEventStream(parser: parser, text: text)
      return body(&stream)
    }
  }

  private init(parser: UnsafeMutablePointer<yaml_parser_t>, text: YAMLText) {
    self.parser = parser
    self.text = text
    self.cursor = CodePointCursor(text.source.bytes, in: text.range)
    self.lastScalar = text.range.lowerBound
  }

  /// The next event.
  mutating func next() throws(YAMLFailure) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { yaml_event_delete(&event) }
    let start = cursor.offset(of: event.start_mark.index)
    let end = cursor.offset(of: event.end_mark.index)
    let converted = converted(event, start..<max(start, end))
    if case .scalar = converted.kind { lastScalar = start }
    return converted
  }

  /// The failure of our own making at the event's place.
  func failure(_ reason: YAMLFailure.Reason, at event: YAMLEvent) -> YAMLFailure {
    let start = event.range.lowerBound
    return YAMLFailure(reason: reason, offset: start, context: start, lastScalar: lastScalar)
  }

  private mutating func failure() -> YAMLFailure {
    let state = parser.pointee
    if state.error == YAML_READER_ERROR {
      let offset = cursor.offset(of: text.codePoints(before: Int(state.problem_offset)))
      return YAMLFailure(reason: .character(state.problem_value), offset: offset, context: offset)
    }
    let problem = state.problem.map { String(cString: $0) } ?? ""
    let context = state.context.map { String(cString: $0) } ?? ""
    let offset = cursor.offset(of: state.problem_mark.index)
    let begin = state.context == nil ? offset : cursor.offset(of: state.context_mark.index)
    return YAMLFailure(
      reason: .syntax(problem: problem, context: context), offset: offset, context: begin,
      lastScalar: lastScalar)
  }

  private func converted(_ event: yaml_event_t, _ range: Range<Int>) -> YAMLEvent {
    var isDecorated = false
    let kind: YAMLEvent.Kind
    switch event.type {
    case YAML_STREAM_START_EVENT: kind = .streamStart
    case YAML_DOCUMENT_START_EVENT:
      let start = event.data.document_start
      let hasTags = start.tag_directives.start != start.tag_directives.end
      kind = .documentStart(hasDirectives: start.version_directive != nil || hasTags)
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      isDecorated = scalar.anchor != nil || scalar.tag != nil
      let words = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      kind = .scalar(text.uncovered(words), isEmptyPlain: isPlain && scalar.length == 0)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      isDecorated = start.anchor != nil || start.tag != nil
      kind = .sequenceStart(isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      isDecorated = start.anchor != nil || start.tag != nil
      kind = .mappingStart(isFlow: start.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    default: kind = .streamEnd
    }
    return YAMLEvent(kind: kind, range: range, isDecorated: isDecorated)
  }
}
