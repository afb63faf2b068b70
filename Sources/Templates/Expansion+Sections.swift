internal import Diagnostics

extension Expansion {
  /// `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}`.
  mutating func expandSection(_ tag: Tag, _ content: [TemplateNode], in frame: Frame) {
    checkPlace(ofSection: tag, in: frame)
    let before = html
    let isFound = withField(of: tag, in: frame) { expansion, found in
      expansion.expandBody(of: tag, found, content, in: frame)
    }
    if !isFound { expandUnknown(content, in: frame) }
    join(before, after: tag, in: frame)
  }

  private mutating func expandBody(
    of tag: Tag, _ found: Found, _ content: [TemplateNode], in frame: Frame
  ) {
    switch (found.field.access, tag.kind == .section) {
    case (.flag(let test), let wanted), (.printed(_, _, isPresent: .some(let test)), let wanted),
      (.entered(_, _, isPresent: .some(let test), _), let wanted) where !wanted:
      let section = program.open(.test(slot: found.slot, test, wanted: wanted, end: 0))
      expand(content[...], in: frame)
      program.close(section)
    case (.entered(_, let enter, _, let inside), true):
      let slot = nextSlot
      let section = open(found, enter, slot)
      scopes.append(.view(inside(), slot: slot, isHidden: false))
      expand(content[...], in: frame)
      scopes.removeLast()
      program.close(section)
    default:
      let span = frame.source.span(tag.range)
      report(.notASection(tag, at: span), in: frame)
      expandUnknown(content, in: frame)
    }
  }

  /// Expands what is in a section that was reported, for the mistakes in it.
  private mutating func expandUnknown(_ content: [TemplateNode], in frame: Frame) {
    scopes.append(.unknown)
    expand(content[...], in: frame)
    scopes.removeLast()
  }

  /// After a section the page must stand in one place whether or not it was shown.
  private mutating func join(_ before: HTMLContext, after tag: Tag, in frame: Frame) {
    if let joined = before.joined(with: html) {
      html = joined
    } else {
      if !isHTMLDoubtful {
        report(.splitMarkup(tag, at: frame.source.span(tag.range)), in: frame)
      }
      html = before
    }
  }

  private mutating func checkPlace(ofSection tag: Tag, in frame: Frame) {
    guard !isHTMLDoubtful else { return }
    let span = frame.source.span(tag.range)
    switch html.place {
    case .script: report(.inCode(tag, "внутри <\(html.elementName)>", at: span), in: frame)
    case .value(.code):
      report(.inCode(tag, "в атрибуте «\(html.attributeName)»", at: span), in: frame)
    case .comment: report(.inComment(tag, at: span), in: frame)
    case .text, .wordsOnly, .tag, .unquotedValue, .value: break
    }
  }
}

extension Diagnostic {
  fileprivate static func notASection(_ tag: Tag, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateNotASection, at: span,
      "поле «\(tag.name)» есть всегда: секция по нему ничего не решает",
      notes: [Note("секцию открывают признак, список, вид и поле, которого может не быть")])
  }

  fileprivate static func splitMarkup(_ tag: Tag, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateSplitMarkup, at: span,
      "секция «\(tag.name)» начинается и кончается в разных местах разметки",
      notes: [Note("внесите в секцию тег HTML или атрибут целиком, с обеими кавычками")])
  }
}
