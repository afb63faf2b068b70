internal import Diagnostics

extension Expansion {
  /// Finds the field that a tag names and does something with it while the views that a dotted name
  /// passes through are open. An unknown name is reported.
  mutating func withField(
    of tag: Tag, in frame: Frame, _ body: (inout Expansion, Found) -> Void
  ) -> Bool {
    let path = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = path.first, let found = lookUp(first) else {
      if !isInUnknown {
        reportUnknown(path.first ?? "", at: tag, frame) { $0.visibleNames }
      }
      return false
    }
    return follow(path.dropFirst(), from: found, first, of: tag, in: frame, body)
  }

  private mutating func follow(
    _ path: ArraySlice<String>, from found: Found, _ name: String, of tag: Tag, in frame: Frame,
    _ body: (inout Expansion, Found) -> Void
  ) -> Bool {
    guard let next = path.first else {
      body(&self, found)
      return true
    }
    guard case .entered(.view, let enter, isPresent: nil, let inside) = found.field.access else {
      report(.notADottedView(name, at: tag, frame), in: frame)
      return false
    }
    let view = inside()
    guard let field = view.field(next) else {
      reportUnknown(next, at: tag, frame) { _ in view.fields.map(\.name) }
      return false
    }
    let slot = nextSlot
    let section = open(found, enter, slot)
    scopes.append(.view(view, slot: slot, isHidden: true))
    defer {
      scopes.removeLast()
      program.close(section)
    }
    let inner = Found(field: field, slot: slot)
    return follow(path.dropFirst(), from: inner, next, of: tag, in: frame, body)
  }

  private mutating func reportUnknown(
    _ name: String, at tag: Tag, _ frame: Frame, among known: (Expansion) -> [String]
  ) {
    let notes = suggestions(for: name, among: known)
    report(.unknownName(name, at: tag, frame, notes), in: frame)
  }

  /// Begins the steps that enter a field's view.
  mutating func open(_ found: Found, _ enter: @escaping FieldAccess.Enter, _ slot: Int) -> Int {
    program.slots = max(program.slots, slot + 1)
    return program.open(
      .enter(slot: found.slot, enter, body: SectionBody(slot: slot, steps: 0..<0)))
  }
}

extension Diagnostic {
  fileprivate static func unknownName(
    _ name: String, at tag: Tag, _ frame: Expansion.Frame, _ notes: [Note]
  ) -> Diagnostic {
    Diagnostic(
      .templateUnknownName, at: frame.source.span(tag.range), "нет поля «\(name)»",
      notes: notes)
  }

  fileprivate static func notADottedView(
    _ name: String, at tag: Tag, _ frame: Expansion.Frame
  ) -> Diagnostic {
    Diagnostic(
      .templateNotAView, at: frame.source.span(tag.range),
      "поле «\(name)» не вид, который есть всегда: через точку его не раскрыть",
      notes: [Note("вид, который бывает не всегда, и список открывает секция «{{#\(name)}}»")])
  }
}
