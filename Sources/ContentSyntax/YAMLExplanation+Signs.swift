import Diagnostics

extension YAMLExplanation {
  /// A sign that means something to YAML where the curator means text.
  static func forbiddenStart(_ place: YAMLPlace, at offset: Int) -> YAMLExplanation {
    let source = place.source
    let value = place.restOfLine(offset)
    let sign = source.text(in: place.character(at: offset))
    return YAMLExplanation(
      place.character(at: offset), of: source, "значение начинается со знака «\(sign)»",
      ["возьмите значение в кавычки: \(place.quoted(value))"],
      repair: YAMLRepair(offset: offset, replacement: UInt8(ascii: "x")))
  }

  /// A list that begins in the line of its key.
  static func dashInLine(_ place: YAMLPlace) -> YAMLExplanation {
    YAMLExplanation(
      place.character(at: place.offset), of: place.source,
      "список начинается в одной строке с именем поля",
      [
        "перенесите «- …» на следующую строку",
        "если это тире в тексте, возьмите значение в кавычки: "
          + place.quoted(place.restOfLine(place.offset)),
      ], repair: YAMLRepair(offset: place.offset, replacement: UInt8(ascii: "x")))
  }

  /// A backslash in double quotes that YAML cannot read.
  static func unknownEscape(_ place: YAMLPlace) -> YAMLExplanation {
    let bytes = place.source.bytes
    let start = bytes[..<min(place.offset + 1, bytes.count)].lastIndex(of: Ascii.backslash)
    let offset = max(start ?? place.offset, place.context)
    return YAMLExplanation(
      place.character(at: offset), of: place.source,
      "обратная косая черта «\\» в двойных кавычках",
      ["возьмите значение в одинарные кавычки: '…', или удвойте черту: \\\\"],
      repair: YAMLRepair(offset: offset, replacement: UInt8(ascii: "x")))
  }

  /// A closing bracket or a comma with nothing before it.
  static func nothingBeforeSign(_ place: YAMLPlace, _ context: String) -> YAMLExplanation {
    guard context == "while parsing a flow node" else {
      return forbiddenStart(place, at: place.offset)
    }
    return YAMLExplanation(
      place.character(at: place.offset), of: place.source, "пустое место в списке в скобках",
      ["уберите лишнюю запятую или напишите перед ней значение"])
  }

  /// A character that YAML does not allow anywhere.
  static func character(_ value: Int32, _ place: YAMLPlace) -> YAMLExplanation {
    let digits = String(max(value, 0), radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let character = place.character(at: place.offset)
    return YAMLExplanation(
      character, of: place.source, "невидимый управляющий знак U+\(code)",
      ["удалите его: сотрите это место и наберите заново"],
      repair: YAMLRepair(offset: place.offset, replacement: UInt8(ascii: "x")),
      // Between words it may stand where a space or a new line was meant.
      fix: place.isIndent(before: place.offset) ? .replacing(place.source.span(character)) : nil)
  }

  /// More levels than are read.
  static func tooDeep(_ place: YAMLPlace) -> YAMLExplanation {
    let span = place.source.span(place.character(at: place.offset))
    return YAMLExplanation([YAMLLimits.tooDeep(at: span)])
  }

  /// More values than are read.
  static func tooManyValues(_ place: YAMLPlace) -> YAMLExplanation {
    let span = place.source.span(place.character(at: place.offset))
    return YAMLExplanation([YAMLLimits.tooManyValues(at: span)])
  }

  /// A second document.
  static func secondDocument(_ place: YAMLPlace) -> YAMLExplanation {
    let span = place.source.span(place.lineOf(place.offset))
    let finding = Diagnostic(
      .yamlUnsupported, at: span, "второй документ в одном файле не поддерживается",
      notes: [Note("уберите строку «---» внутри файла или разделите его на два файла")])
    return YAMLExplanation([finding])
  }
}
