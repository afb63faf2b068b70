internal import Diagnostics

/// Which opening tag belongs to which closing tag, both ways, by number. A tag that has no partner
/// was reported.
typealias TagPairs = [Int: Int]

/// How deep sections may stand in each other.
private let deepest = 100

/// Pairs opening with closing tags. After a mistake it goes on as if the author had closed what is
/// open, so that one mistake is reported once.
func pairTags(_ tags: [Tag], in source: SourceText) -> Diagnosed<TagPairs> {
  var pairing = TagPairing(tags: tags, source: source)
  for index in tags.indices { pairing.take(index) }
  pairing.closeAll()
  return Diagnosed(pairing.pairs, pairing.faults)
}

private struct TagPairing {
  let tags: [Tag]
  let source: SourceText
  var pairs: TagPairs = [:]
  var faults: [Diagnostic] = []
  private var open: [Int] = []

  init(tags: [Tag], source: SourceText) {
    self.tags = tags
    self.source = source
  }

  mutating func take(_ index: Int) {
    let tag = tags[index]
    if tag.kind.opens {
      open.append(index)
      if open.count == deepest + 1 { faults.append(.tooDeep(at: source.span(tag.range))) }
    } else if tag.kind == .closing {
      close(with: index)
    }
  }

  mutating func closeAll() {
    for index in open { faults.append(.unclosed(tags[index], at: source.span(tags[index].range))) }
    open = []
  }

  private mutating func close(with index: Int) {
    let tag = tags[index]
    let span = source.span(tag.range)
    guard let innermost = open.last else {
      faults.append(.nothingToClose(tag.name, at: span))
      return
    }
    if let match = open.lastIndex(where: { tags[$0].name == tag.name }) {
      for lost in open[(match + 1)...] {
        faults.append(.unclosed(tags[lost], at: source.span(tags[lost].range)))
      }
      pair(open[match], index)
      open.removeSubrange(match...)
    } else {
      let opening = tags[innermost]
      let place = source.span(opening.range)
      faults.append(.wrongClosing(tag.name, at: span, opening: opening.name, place))
      pair(innermost, index)
      open.removeLast()
    }
  }

  private mutating func pair(_ opening: Int, _ closing: Int) {
    pairs[opening] = closing
    pairs[closing] = opening
  }
}

extension Diagnostic {
  fileprivate static func unclosed(_ tag: Tag, at span: SourceSpan) -> Diagnostic {
    let what =
      switch tag.kind {
      case .parent: "макет «\(tag.name)» не закрыт"
      case .block: "блок «\(tag.name)» не закрыт"
      default: "секция «\(tag.name)» не закрыта"
      }
    return Diagnostic(
      .templateUnclosedSection, at: span, what,
      notes: [Note("нужен тег «{{/\(tag.name)}}»")])
  }

  fileprivate static func nothingToClose(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateWrongClosing, at: span,
      "тег «{{/\(name)}}» ничего не закрывает: ни одна секция не открыта")
  }

  fileprivate static func wrongClosing(
    _ name: String, at span: SourceSpan, opening: String, _ place: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .templateWrongClosing, at: span,
      "тег «{{/\(name)}}» закрывает не то: открыто «\(opening)»",
      notes: [Note("напишите «{{/\(opening)}}»"), Note("открыто здесь", at: place)])
  }

  fileprivate static func tooDeep(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateTooDeep, at: span, "больше \(deepest) секций вложены друг в друга",
      notes: [Note("вынесите часть в отдельный шаблон")])
  }
}
