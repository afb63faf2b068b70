internal import Diagnostics

extension Expansion {
  /// `{{>name}}`
  mutating func expandPartial(_ tag: Tag, margin: Range<Int>?, in frame: Frame) {
    guard let template = template(of: tag, in: frame) else { return }
    let chain = frame.chain.to(tag.name, by: frame.source.span(tag.range))
    enter(
      template, chain: chain, indentation: margin.map(frame.lineStart) ?? [],
      replacements: frame.replacements)
  }

  /// `{{<name}}…{{/name}}`
  mutating func expandParent(
    _ tag: Tag, margin: Range<Int>?, _ content: [TemplateNode], in frame: Frame
  ) {
    guard let template = template(of: tag, in: frame) else { return }
    let chain = frame.chain.to(tag.name, by: frame.source.span(tag.range))
    var replacements = frame.replacements
    for (name, replacement) in ownReplacements(in: content, for: tag, frame) {
      replacements[name] = replacements[name] ?? replacement
    }
    enter(
      template, chain: chain, indentation: margin.map(frame.lineStart) ?? [],
      replacements: replacements)
  }

  /// `{{$name}}…{{/name}}`: the replacement, or else the content in place.
  mutating func expandBlock(_ block: BlockNode, in frame: Frame) {
    guard let replacement = frame.replacements[block.tag.name] else {
      expand(block.content[...], in: frame)
      return
    }
    guard mayInclude(by: block.tag, in: frame) else { return }
    let own = replacement.block.firstMargin
    let isOnOwnLine = block.standsAlone
    let margin = isOnOwnLine ? block.firstMargin ?? block.margin : block.margin
    let inner = Frame(
      source: replacement.source,
      indentation: margin.map(frame.lineStart) ?? frame.indentation,
      dedent: own.map { Array(replacement.source.bytes[$0]) } ?? [],
      replacements: replacement.replacements, chain: replacement.chain)
    var content = replacement.block.content[...]
    if own != nil, !isOnOwnLine { content = content.dropFirst() }
    if own == nil, isOnOwnLine, !content.isEmpty {
      emit(inner.indentation[...], at: block.tag.range, in: frame)
    }
    expand(content, in: inner)
  }

  /// The template that a tag includes; a missing or endless one is reported.
  private mutating func template(of tag: Tag, in frame: Frame) -> ParsedTemplate? {
    let span = frame.source.span(tag.range)
    guard let template = sources.templates[tag.name] else {
      if !isUnread(tag.name) {
        let notes = suggestions(for: tag.name) { $0.sources.names }
        report(.missingInclude(tag, at: span, notes), in: frame)
      }
      return nil
    }
    let names = frame.chain.names
    if let start = names.firstIndex(of: tag.name) {
      report(.recursion(names[start...] + [tag.name], at: span), in: frame)
      return nil
    }
    return mayInclude(by: tag, in: frame) ? template : nil
  }

  /// The blocks in a parent tag. A block that the parent does not have, a second one of a name, and
  /// text between blocks would be lost, so they are reported.
  private mutating func ownReplacements(
    in content: [TemplateNode], for parent: Tag, _ frame: Frame
  ) -> [String: Replacement] {
    var replacements: [String: Replacement] = [:]
    let known = blockNames(of: parent.name)
    for node in content {
      guard case .block(let block) = node else {
        reportLost(node, in: parent, frame)
        continue
      }
      let name = block.tag.name
      let span = frame.source.span(block.tag.range)
      if !known.contains(name) {
        let notes = suggestions(for: name) { _ in known }
        report(.unknownBlock(name, parent: parent.name, at: span, notes), in: frame)
      }
      if let first = replacements[name] {
        let first = first.source.span(first.block.tag.range)
        report(.duplicateBlock(name, at: span, first: first), in: frame)
        continue
      }
      replacements[name] = Replacement(
        block: block, source: frame.source, replacements: frame.replacements, chain: frame.chain)
    }
    return replacements
  }

  private mutating func reportLost(_ node: TemplateNode, in parent: Tag, _ frame: Frame) {
    switch node {
    case .lineStart, .block: break
    case .text(let range):
      guard let words = wordsRange(in: range, of: frame.source) else { return }
      report(.lost(in: parent, at: frame.source.span(words)), in: frame)
    case .value(let tag), .section(let tag, _), .partial(let tag, _), .parent(let tag, _, _):
      report(.lost(in: parent, at: frame.source.span(tag.range)), in: frame)
    }
  }

  private func wordsRange(in range: Range<Int>, of source: SourceText) -> Range<Int>? {
    guard let first = range.first(where: { !isWhitespace(source.bytes[$0]) }),
      let last = range.last(where: { !isWhitespace(source.bytes[$0]) })
    else { return nil }
    return first..<last + 1
  }

  /// All blocks that a template, and what it includes, offers.
  private mutating func blockNames(of template: String) -> [String] {
    if let known = blockNames[template] { return known }
    blockNames[template] = []
    var names: [String] = []
    for name in offeredBlocks(in: sources.templates[template]?.nodes ?? [])
    where !names.contains(name) { names.append(name) }
    blockNames[template] = names
    return names
  }

  private mutating func offeredBlocks(in nodes: [TemplateNode]) -> [String] {
    nodes.flatMap { node -> [String] in
      switch node {
      case .lineStart, .text, .value: []
      case .section(_, let content): offeredBlocks(in: content)
      case .partial(let tag, _): blockNames(of: tag.name)
      case .parent(let tag, _, let content): blockNames(of: tag.name) + offeredBlocks(in: content)
      case .block(let block): [block.tag.name] + offeredBlocks(in: block.content)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func missingInclude(
    _ tag: Tag, at span: SourceSpan, _ notes: [Note]
  ) -> Diagnostic {
    let isParent = tag.kind == .parent
    return Diagnostic(
      isParent ? .templateMissingParent : .templateMissingPartial, at: span,
      isParent ? "нет шаблона-макета «\(tag.name)»" : "нет шаблона «\(tag.name)»",
      notes: notes)
  }

  fileprivate static func recursion(_ names: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateRecursion, at: span, "шаблон включает сам себя",
      notes: [Note(names.map { "«\($0)»" }.joined(separator: " → "))])
  }

  fileprivate static func unknownBlock(
    _ name: String, parent: String, at span: SourceSpan, _ notes: [Note]
  ) -> Diagnostic {
    Diagnostic(
      .templateUnknownBlock, at: span, "нет блока «\(name)» в макете «\(parent)»",
      notes: notes)
  }

  fileprivate static func duplicateBlock(
    _ name: String, at span: SourceSpan, first: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .templateDuplicateBlock, at: span, "блок «\(name)» задан второй раз",
      notes: [Note("первый раз здесь", at: first)])
  }

  fileprivate static func lost(in parent: Tag, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateTextInParent, at: span,
      "вне блоков макета «\(parent.name)» ничего не печатается",
      notes: [Note("внесите это в один из блоков: «{{$имя}}…{{/имя}}»")])
  }
}
