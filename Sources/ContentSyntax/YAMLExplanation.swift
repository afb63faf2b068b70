import Diagnostics

/// What a failure of libyaml means in words for the curator, and the one character that, read
/// otherwise, lets the reading go on.
struct YAMLExplanation {
  let diagnostics: [Diagnostic]
  let repair: YAMLRepair?

  init(of failure: YAMLFailure, in text: YAMLText) {
    let place = YAMLPlace(source: text.source, range: text.range, failure: failure)
    switch failure.reason {
    case .tooDeep: self = .tooDeep(place)
    case .tooManyValues: self = .tooManyValues(place)
    case .secondDocument: self = .secondDocument(place)
    case .character(let value): self = .character(value, place)
    case .syntax(let problem, let context): self = Self.syntax(problem, context, place)
    }
  }

  init(_ diagnostics: [Diagnostic], repair: YAMLRepair? = nil) {
    self.diagnostics = diagnostics
    self.repair = repair
  }

  /// One finding about the YAML at a range.
  init(
    _ range: Range<Int>, of source: SourceText, _ message: String, _ notes: [String],
    repair: YAMLRepair? = nil, fix: Fix? = nil
  ) {
    let span = source.span(range)
    let finding = Diagnostic(
      .yamlSyntax, at: span, message, notes: notes.map { Note($0) }, fix: fix)
    self.init([finding], repair: repair)
  }

  private static func syntax(
    _ problem: String, _ context: String, _ place: YAMLPlace
  ) -> YAMLExplanation {
    if let tabs = tabs(place, problem) { return tabs }
    if let blanks = noBreakSpaces(place) ?? printedDashes(place) { return blanks }
    switch problem {
    case "mapping values are not allowed in this context", "found unexpected ':'":
      return unexpectedColon(place)
    case "could not find expected ':'":
      return missingColon(place.restOfLine(place.context), in: place)
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      return strayToken(place)
    case "found unexpected end of stream", "found unexpected document indicator":
      return unclosedQuote(place)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return unclosedBracket(place)
    case "did not find expected node content": return nothingBeforeSign(place, context)
    case "block sequence entries are not allowed in this context": return dashInLine(place)
    case "found character that cannot start any token",
      "mapping keys are not allowed in this context":
      return forbiddenStart(place, at: place.offset)
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return unknownEscape(place)
    default: return byContext(context, place)
    }
  }

  private static func byContext(_ context: String, _ place: YAMLPlace) -> YAMLExplanation {
    switch context {
    case "while scanning an anchor", "while scanning an alias", "while scanning a tag",
      "while parsing a tag", "while scanning a directive", "while scanning a %TAG directive",
      "while scanning a %YAML directive", "while scanning a block scalar":
      return forbiddenStart(place, at: place.context)
    default:
      return YAMLExplanation(
        place.lineOf(place.offset), of: place.source, "непонятная запись YAML",
        ["проверьте в этой строке отступ, кавычки, скобки и двоеточия"])
    }
  }
}
