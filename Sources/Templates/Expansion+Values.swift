internal import Diagnostics

extension Expansion {
  /// `{{name}}`, `{{{name}}}`.
  mutating func expandValue(_ tag: Tag, in frame: Frame) {
    let isFound = withField(of: tag, in: frame) { expansion, found in
      let kind = expansion.printedKind(of: found.field, tag, in: frame)
      expansion.checkPlace(of: tag, kind: kind, in: frame)
      guard case .printed(_, let write, _) = found.field.access else { return }
      expansion.program.instructions.append(.write(slot: found.slot, write))
    }
    if !isFound { checkPlace(of: tag, kind: nil, in: frame) }
    html.readValue()
  }

  /// What is printed; nothing after a report that the field and the tag do not fit.
  private mutating func printedKind(
    of field: ViewSchema.Field, _ tag: Tag, in frame: Frame
  ) -> PrintedKind? {
    let span = frame.source.span(tag.range)
    switch field.access {
    case .flag:
      report(.notText("признак «\(tag.name)» не текст", tag, at: span), in: frame)
    case .entered(.list, _, _, _):
      report(.notText("список «\(tag.name)» не текст", tag, at: span), in: frame)
    case .entered(.view, _, _, _):
      report(.notText("вид «\(tag.name)» не текст", tag, at: span), in: frame)
    case .printed(.html, _, _) where tag.kind == .escaped:
      report(.escapedMarkup(tag, at: span), in: frame)
    case .printed(.html, _, _): return .html
    case .printed where tag.kind == .unescaped:
      report(.unescapedText(tag, at: span), in: frame)
    case .printed(let kind, _, _): return kind
    }
    return nil
  }

  /// Whether a value of this kind may stand here; an unknown kind gets only what holds for all.
  private mutating func checkPlace(of tag: Tag, kind: PrintedKind?, in frame: Frame) {
    guard !isHTMLDoubtful else { return }
    let span = frame.source.span(tag.range)
    switch html.place {
    case .text: break
    case .script: report(.inCode(tag, "внутри <\(html.elementName)>", at: span), in: frame)
    case .comment: report(.inComment(tag, at: span), in: frame)
    case .tag: report(.inMarkup(tag, at: span), in: frame)
    case .unquotedValue:
      report(.unquoted(tag, attribute: html.attributeName, at: span), in: frame)
    case .value(.code):
      report(.inCode(tag, "в атрибуте «\(html.attributeName)»", at: span), in: frame)
    case .value(.unsure): report(.unsureAttribute(tag, at: span), in: frame)
    case .wordsOnly where kind == .html:
      report(.markupInWords(tag, "внутри <\(html.elementName)>", at: span), in: frame)
    case .value where kind == .html:
      report(.markupInWords(tag, "в атрибуте «\(html.attributeName)»", at: span), in: frame)
    case .value(.address) where kind == .address && !html.isValueEmpty:
      report(.addressNotFirst(tag, attribute: html.attributeName, at: span), in: frame)
    case .value(.address) where kind == .text, .value(.addressList) where kind == .text:
      report(.notAnAddress(tag, attribute: html.attributeName, at: span), in: frame)
    case .wordsOnly, .value: break
    }
  }
}

extension Diagnostic {
  fileprivate static func notText(_ message: String, _ tag: Tag, at span: SourceSpan) -> Diagnostic
  {
    Diagnostic(
      .templateNotText, at: span, message + ": его нельзя напечатать",
      notes: [Note("откройте секцию: «{{#\(tag.name)}}…{{/\(tag.name)}}»")])
  }

  fileprivate static func escapedMarkup(_ tag: Tag, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateEscapedMarkup, at: span,
      "разметка «\(tag.name)» вставлена как текст",
      notes: [Note("напишите «{{{\(tag.name)}}}»")])
  }

  fileprivate static func unescapedText(_ tag: Tag, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateUnescapedText, at: span,
      "поле «\(tag.name)» не разметка, а вставлено без экранирования",
      notes: [Note("напишите «{{\(tag.name)}}»")])
  }
}

extension Diagnostic {
  static func inCode(_ tag: Tag, _ place: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateTagInCode, at: span, "«\(tag.name)» стоит \(place): там код, а не текст",
      notes: [Note("передайте значение в атрибуте «data-…» и прочтите его в файле скрипта")])
  }

  static func inComment(_ tag: Tag, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateTagInComment, at: span,
      "«\(tag.name)» стоит в комментарии HTML, а он попадёт на страницу",
      notes: [Note("комментарий шаблона пишется так: «{{! … }}»")])
  }

  fileprivate static func inMarkup(_ tag: Tag, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateTagInMarkup, at: span,
      "«\(tag.name)» стоит внутри тега HTML, но не в значении атрибута",
      notes: [Note("имена тегов и атрибутов пишутся в шаблоне словами, условие задаёт секция")])
  }

  fileprivate static func unquoted(
    _ tag: Tag, attribute: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .templateUnquotedAttribute, at: span,
      "«\(tag.name)» стоит в значении атрибута «\(attribute)» без кавычек",
      notes: [Note("напишите «\(attribute)=\"{{\(tag.name)}}\"»")])
  }

  fileprivate static func unsureAttribute(_ tag: Tag, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateUnsureAttribute, at: span,
      "«\(tag.name)» стоит в атрибуте, имя которого зависит от условия",
      notes: [Note("внесите в секцию атрибут целиком, вместе со значением")])
  }

  fileprivate static func markupInWords(
    _ tag: Tag, _ place: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .templateMarkupInWords, at: span,
      "разметка «\(tag.name)» стоит \(place): там возможен только текст")
  }

  fileprivate static func notAnAddress(
    _ tag: Tag, attribute: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .templateNotAnAddress, at: span,
      "поле «\(tag.name)» не адрес, а стоит в атрибуте «\(attribute)»",
      notes: [Note("в этом атрибуте допустимы только поля вида «address»")])
  }

  fileprivate static func addressNotFirst(
    _ tag: Tag, attribute: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .templateAddressNotFirst, at: span,
      "адрес «\(tag.name)» стоит не в начале атрибута «\(attribute)»",
      notes: [Note("перед адресом в атрибуте не может быть ничего: начало адреса уже в поле")])
  }
}
