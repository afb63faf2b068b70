package import Diagnostics

/// The text of a file, or what is wrong with its encoding.
///
/// A byte order mark is dropped; LF and CRLF are line ends; nothing else is changed. Findings:
/// `text-too-large`, `text-encoding`.
///
/// - Parameter isPrivate: whether the file is kept from the public.
package func decodeText(
  path: String, bytes: [UInt8], isPrivate: Bool = false
) -> Diagnosed<SourceText?> {
  func source(_ bytes: [UInt8]) -> SourceText {
    SourceText(path: path, bytes: bytes, isPrivate: isPrivate)
  }
  if bytes.count > TextLimits.file { return tooLarge(source([]), bytes.count) }
  if let units = UTF16Text.units(in: bytes) {
    return utf16(source(Array(String(decoding: units, as: UTF16.self).utf8)))
  }
  let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  return decodeUTF8(text, source)
}

private func decodeUTF8(
  _ text: [UInt8], _ makeSource: ([UInt8]) -> SourceText
) -> Diagnosed<SourceText?> {
  let source = makeSource(text)
  switch UTF8Check.firstFault(in: text) {
  case nil: return Diagnosed(source)
  case .invalid(let range):
    if let russian = WindowsCyrillic.reading(of: text) {
      return windows(makeSource(russian), firstFault: range.lowerBound, in: text)
    }
    return broken(source, at: range)
  case .null(let offset): return nullByte(source, at: offset)
  case .loneCarriageReturn(let offset): return oldLineEnd(source, at: offset)
  }
}

private let saveAsUTF8 = Note(
  "сохраните файл в кодировке UTF-8: в Блокноте — «Сохранить как», внизу окна «Кодировка: UTF-8»")

private func tooLarge(_ empty: SourceText, _ count: Int) -> Diagnosed<SourceText?> {
  let size = (count + (1 << 20) - 1) >> 20
  let finding = Diagnostic(
    .textTooLarge, at: empty.span(0..<0),
    "текст больше \(TextLimits.file >> 20) МиБ: в файле около \(size) МиБ",
    notes: [Note("разделите файл на несколько; большие таблицы и картинки кладут в files/")])
  return Diagnosed(nil, [finding])
}

private func utf16(_ source: SourceText) -> Diagnosed<SourceText?> {
  let finding = Diagnostic(
    .textEncoding, at: source.span(ofLine: 1),
    "кодировка UTF-16 («Юникод» в Блокноте), а нужна UTF-8", notes: [saveAsUTF8])
  return Diagnosed(nil, [finding])
}

private func windows(
  _ source: SourceText, firstFault: Int, in bytes: [UInt8]
) -> Diagnosed<SourceText?> {
  let line = bytes[..<firstFault].count { $0 == Ascii.lineFeed } + 1
  let excerpt = source.line(line).prefix(60)
  let finding = Diagnostic(
    .textEncoding, at: source.span(ofLine: line),
    "кодировка Windows-1251, а нужна UTF-8",
    notes: [Note("в Windows-1251 строка \(line) читается так: «\(excerpt)»"), saveAsUTF8],
    fix: .encoding)
  return Diagnosed(nil, [finding])
}

private func broken(_ source: SourceText, at range: Range<Int>) -> Diagnosed<SourceText?> {
  let line = source.position(at: range.lowerBound).line
  let finding = Diagnostic(
    .textEncoding, at: source.span(range),
    "неизвестная кодировка: строка \(line) не читается как UTF-8", notes: [saveAsUTF8])
  return Diagnosed(nil, [finding])
}

private func nullByte(_ source: SourceText, at offset: Int) -> Diagnosed<SourceText?> {
  let finding = Diagnostic(
    .textEncoding, at: source.span(offset..<offset + 1),
    "нулевой байт: это не текстовый файл, или он повреждён",
    notes: [Note("откройте файл в текстовом редакторе и сохраните заново в кодировке UTF-8")])
  return Diagnosed(nil, [finding])
}

private func oldLineEnd(_ source: SourceText, at offset: Int) -> Diagnosed<SourceText?> {
  let finding = Diagnostic(
    .textEncoding, at: source.span(offset..<offset + 1),
    "возврат каретки без перевода строки: так кончали строки старые Macintosh",
    notes: [Note("сохраните файл с концами строк Windows (CRLF) или Unix (LF)")])
  return Diagnosed(nil, [finding])
}
