/// One step of libyaml through a text, with the places turned into offsets of the file.
struct YAMLEvent {
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart(hasDirectives: Bool)
    case documentEnd
    case alias
    case scalar(String, isEmptyPlain: Bool)
    case sequenceStart(isFlow: Bool)
    case sequenceEnd
    case mappingStart(isFlow: Bool)
    case mappingEnd
  }

  let kind: Kind
  let range: Range<Int>
  /// Whether an anchor or a tag stands before the value.
  let isDecorated: Bool
}
