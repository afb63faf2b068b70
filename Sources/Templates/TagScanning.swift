internal import Diagnostics

/// A template cut at its tags.
struct ScannedTemplate: Sendable {
  /// A stretch of text, or a tag by its number.
  enum Piece: Sendable {
    case text(Range<Int>)
    case tag(Int)
  }

  var pieces: [Piece] = []
  var tags: [Tag] = []
}

/// Finds the tags of a template. What is not a tag although it begins as one is reported and left
/// out.
func scanTags(in source: SourceText) -> Diagnosed<ScannedTemplate> {
  var scanner = TagScanner(source: source)
  scanner.scan()
  return Diagnosed(scanner.scanned, scanner.faults)
}

private struct TagScanner {
  let source: SourceText
  var scanned = ScannedTemplate()
  var faults: [Diagnostic] = []
  private var textStart = 0
  /// The first `}}` behind the place that was asked for last.
  private var close: Int? = 0

  /// Tags and mistakes of one template at most; real ones have a hundred.
  private static let mostTags = 5_000

  init(source: SourceText) { self.source = source }

  private var bytes: [UInt8] { source.bytes }

  mutating func scan() {
    var from = 0
    while let open = find("{{", from: from) {
      guard scanned.tags.count + faults.count < Self.mostTags else {
        faults.append(.tooManyTags(Self.mostTags, at: source.span(open..<open + 2)))
        break
      }
      from = readTag(at: open)
    }
    addText(upTo: bytes.count)
  }

  /// Reads the tag at `open` and says where to go on.
  private mutating func readTag(at open: Int) -> Int {
    let sign = open + 2 < bytes.count ? bytes[open + 2] : 0
    guard let close = closeOfTag(after: open + 2), sign == UInt8(ascii: "!") || isWhole(open, close)
    else {
      faults.append(.unclosedTag(at: source.span(open..<open + 2)))
      addText(upTo: open)
      textStart = open + 2
      return open + 2
    }
    var end = close + 2
    if sign == UInt8(ascii: "{"), end < bytes.count, bytes[end] == UInt8(ascii: "}") { end += 1 }
    addText(upTo: open)
    addTag(sign: sign, inner: open + 2..<close, whole: open..<end)
    textStart = end
    return end
  }

  /// Whether no other tag begins before this one ends.
  private func isWhole(_ open: Int, _ close: Int) -> Bool {
    let isTriple = open + 2 < bytes.count && bytes[open + 2] == UInt8(ascii: "{")
    return find("{{", from: open + (isTriple ? 3 : 2), to: close) == nil
  }

  /// The first `}}` at or after an offset, which only grows from one tag to the next.
  private mutating func closeOfTag(after start: Int) -> Int? {
    if let known = close, known < start { close = find("}}", from: start) }
    return close
  }

  private mutating func addText(upTo end: Int) {
    if textStart < end { scanned.pieces.append(.text(textStart..<end)) }
    textStart = end
  }

  private mutating func addTag(sign: UInt8, inner: Range<Int>, whole: Range<Int>) {
    let span = source.span(whole)
    var kind = Tag.Kind(sign: sign)
    let name = trimmed(kind == .escaped ? inner : inner.lowerBound + 1..<inner.upperBound)
    if sign == UInt8(ascii: "=") {
      faults.append(.changedDelimiter(at: span))
    } else if kind != .comment, let fault = fault(in: name, sign: sign, inner, whole) {
      faults.append(fault)
      kind = .comment
    }
    scanned.pieces.append(.tag(scanned.tags.count))
    scanned.tags.append(Tag(kind: kind, name: name, range: whole))
  }

  private func fault(in name: String, sign: UInt8, _ inner: Range<Int>, _ whole: Range<Int>)
    -> Diagnostic?
  {
    let span = source.span(whole)
    if sign == UInt8(ascii: "{"), whole.upperBound < inner.upperBound + 3 {
      return .missingThirdBrace(name, at: span)
    }
    if name == "." { return .implicitIterator(at: span) }
    if name.hasPrefix("*") { return .dynamicName(at: span) }
    let isPlain = !name.isEmpty && !name.contains { $0.isWhitespace || $0 == "{" || $0 == "}" }
    return isPlain ? nil : .badName(name, at: span)
  }

  private func trimmed(_ range: Range<Int>) -> String {
    var range = range
    while let first = range.first, isWhitespace(bytes[first]) { range.removeFirst() }
    while let last = range.last, isWhitespace(bytes[last]) { range.removeLast() }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private func find(_ two: StaticString, from start: Int, to end: Int? = nil) -> Int? {
    let byte = two.utf8Start.pointee
    return source.bytes.withUnsafeBufferPointer { bytes in
      let last = min(end ?? bytes.count, bytes.count - 2)
      var index = start
      while index <= last {
        if bytes[index] == byte, bytes[index + 1] == byte { return index }
        index += 1
      }
      return nil
    }
  }
}

extension Tag.Kind {
  fileprivate init(sign: UInt8) {
    switch Unicode.Scalar(sign) {
    case "{", "&": self = .unescaped
    case "#": self = .section
    case "^": self = .inverted
    case "/": self = .closing
    case "!", "=": self = .comment
    case ">": self = .partial
    case "<": self = .parent
    case "$": self = .block
    default: self = .escaped
    }
  }
}

extension Diagnostic {
  fileprivate static func unclosedTag(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateUnclosedTag, at: span, "тег не закрыт: нет скобок «}}»",
      notes: [Note("если скобки нужны на странице, напишите «&#123;&#123;»")])
  }

  fileprivate static func tooManyTags(_ count: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateTooLarge, at: span, "больше \(count) тегов в одном шаблоне: дальше он не прочитан",
      notes: [Note("повторяйте часть секцией по списку, а не в тексте шаблона")])
  }

  fileprivate static func changedDelimiter(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateChangedDelimiter, at: span, "смена скобок «{{=» не поддерживается",
      notes: [Note("теги пишутся только в скобках «{{» и «}}»")])
  }

  fileprivate static func missingThirdBrace(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateBadTag, at: span,
      "тег открыт тремя скобками, а закрыт двумя", notes: [Note("напишите «{{{\(name)}}}»")])
  }

  fileprivate static func badName(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateBadTag, at: span,
      name.isEmpty
        ? "в теге нет имени" : "«\(oneLine(name))» не имя: в имени нет пробелов и скобок",
      notes: [Note("тег пишется так: «{{имя}}»")])
  }

  fileprivate static func implicitIterator(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateUnsupportedTag, at: span, "тег «.» не поддерживается",
      notes: [Note("назовите поле по имени")])
  }

  fileprivate static func dynamicName(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .templateUnsupportedTag, at: span,
      "имя шаблона из поля не поддерживается: звёздочка в имени",
      notes: [Note("назовите шаблон по имени")])
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
