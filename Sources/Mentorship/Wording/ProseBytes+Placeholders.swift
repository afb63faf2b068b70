extension ProseBytes {
  /// What was left to fill in.
  var placeholders: [Range<Int>] {
    var found: [Range<Int>] = []
    var index = next(from: 0, where: mayBegin)
    while index < count {
      // A Cyrillic letter is known by its second byte.
      let start = Self.isContinuation(self[index]) ? index - 1 : index
      let range = placeholder(at: start)
      if let range { found.append(range) }
      index = next(from: range?.upperBound ?? index + 1, where: mayBegin)
    }
    return found
  }

  /// Whether the placeholder is a ruled line before the name of who signs, or after words that ask
  /// for a signature or a seal; one «ознакомлены» may have several lines.
  func isSignatureLine(_ placeholder: Range<Int>) -> Bool {
    guard self[placeholder.lowerBound] == UInt8(ascii: "_") else { return false }
    let words = words(before: placeholder.lowerBound)
    let last = words.split { !$0.isLetter && $0 != "." }.last
    return words.contains("ознакомлен") || last == "подпись" || last == "м.п."
      || isSigned(after: placeholder.upperBound)
  }

  /// Whether nothing but «М. А. Эталонова» stands there: initials first, as under a document.
  private func isSigned(after index: Int) -> Bool {
    let name = #/\s*(?:\(подпись\)\s*)?[\/(]?\s*[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё-]+\s*[\/)]?\s*/#
    return words(after: index).wholeMatch(of: name) != nil
  }

  private func placeholder(at index: Int) -> Range<Int>? {
    switch self[index] {
    case UInt8(ascii: "_"): ruledLine(at: index)
    case UInt8(ascii: "."): run(of: ".", at: index, atLeast: 5)
    case UInt8(ascii: "("): bracketed(at: index, by: UInt8(ascii: ")"))
    case UInt8(ascii: "["): bracketed(at: index, by: UInt8(ascii: "]"))
    case UInt8(ascii: "<"): bracketed(at: index, by: UInt8(ascii: ">"))
    case UInt8(ascii: "X"), UInt8(ascii: "x"),
      0xD0 where has("Х", at: index),
      0xD1 where has("х", at: index):
      crosses(at: index)
    case 0xD0: initials(at: index)
    case UInt8(ascii: "T"), UInt8(ascii: "F"), UInt8(ascii: "L"), UInt8(ascii: "l"):
      word(at: index)
    default: nil
    }
  }

  private func run(of sign: StaticString, at start: Int, atLeast least: Int) -> Range<Int>? {
    var end = start
    while has(sign, at: end) { end += sign.utf8CodeUnitCount }
    return end - start >= least * sign.utf8CodeUnitCount ? start..<end : nil
  }

  /// «___», and what belongs to it: «___» ________ 20__.
  private func ruledLine(at start: Int) -> Range<Int>? {
    guard var range = run(of: "_", at: start, atLeast: 3) else { return nil }
    while true {
      var next = range.upperBound
      while has("»", at: next) || has("«", at: next) { next += 2 }
      next = skippingBlanks(from: next)
      guard let more = run(of: "_", at: next, atLeast: 2) else { return range }
      range = start..<more.upperBound
    }
  }

  /// «(наименование ОО)», «[указать срок]».
  private func bracketed(at start: Int, by close: UInt8) -> Range<Int>? {
    guard mayBeBlank(at: start + 1) else { return nil }
    var end = start + 1
    while self[end] != close {
      if self[end] == Self.end || end - start > 120 { return nil }
      end += 1
    }
    let words = text(start + 1..<end).lowercased()
    let isBlank =
      blanks.contains(words) || beginnings.contains(where: words.hasPrefix)
      || subjects.contains { words == "наименование \($0)" || words == "название \($0)" }
    return isBlank ? start..<end + 1 : nil
  }

  /// A quick look at the first letter of what stands in brackets.
  private func mayBeBlank(at index: Int) -> Bool {
    ["н", "Н", "у", "У", "в", "В", "ф", "Ф"].contains { has($0, at: index) }
  }

  /// «ХХХ», «ХХ.ХХ.2021»; three capitals before a word are the Roman thirty.
  private func crosses(at start: Int) -> Range<Int>? {
    guard !isLetter(before: start) else { return nil }
    var end = start
    while isCross(at: end) { end += letterLength(at: end) }
    let marks = text(start..<end).unicodeScalars.count
    guard letterLength(at: end) == 0, marks > 1 else { return nil }
    if marks > 3 { return start..<end }
    if self[end] == UInt8(ascii: "."), isCross(at: end + 1), marks == 2 {
      let rest = letters(from: end + 1)
      return rest.allSatisfy({ isCross(at: $0) || !Self.isCyrillic(self[$0]) })
        ? start..<rest.upperBound : nil
    }
    guard marks == 3 else { return nil }
    let next = self[end] == UInt8(ascii: "-") ? end + 1 : skippingBlanks(from: end)
    let isThirty = isCapital(at: start) && next > end && letterLength(at: next) > 0
    return isThirty ? nil : start..<end
  }

  private func isCross(at index: Int) -> Bool {
    switch self[index] {
    case UInt8(ascii: "X"), UInt8(ascii: "x"): true
    case 0xD0: self[index + 1] == 0xA5
    case 0xD1: self[index + 1] == 0x85
    default: false
    }
  }

  /// «Ф.И.О.» where a name should stand; «Ф.И.О. наставника» and «Ф.И.О., должность» only speak of it.
  private func initials(at start: Int) -> Range<Int>? {
    guard has("Ф", at: start), !isLetter(before: start) else { return nil }
    var end = start
    for letter: StaticString in ["Ф", "И", "О"] {
      end = skippingBlanks(from: end)
      guard has(letter, at: end), self[end + 2] == UInt8(ascii: ".") else { return nil }
      end += 3
    }
    let next = skippingBlanks(from: end)
    let isMention =
      self[next] == UInt8(ascii: ",") || letterLength(at: next) > 0 && !isCapital(at: next)
    return isMention ? nil : start..<end
  }

  /// «TODO», «lorem ipsum».
  private func word(at start: Int) -> Range<Int>? {
    if isLetter(before: start) { return nil }
    let word = letters(from: start)
    let isBlank =
      ["TODO", "TBD", "FIXME"].contains { areSame(word, $0) }
      || ["lorem", "Lorem", "LOREM"].contains { areSame(word, $0) }
    return isBlank ? word : nil
  }
}

/// Whether a placeholder may begin with the byte, or with a letter that ends in it: «Ф», «Х», «х».
private func mayBegin(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: "["),
    UInt8(ascii: "<"), UInt8(ascii: "X"), UInt8(ascii: "x"), UInt8(ascii: "T"),
    UInt8(ascii: "F"), UInt8(ascii: "L"), UInt8(ascii: "l"), 0xA4, 0xA5, 0x85:
    true
  default: false
  }
}

/// What stands in the brackets of a template, as a whole.
private let blanks: Set<String> = [
  "фио", "ф.и.о.", "ф. и. о.", "ф.и.о", "фамилия имя отчество", "фамилия, имя, отчество",
  "наименование", "название", "вписать", "указать", "впишите", "укажите",
]
/// How an instruction in the brackets of a template begins.
private let beginnings = ["указать ", "укажите ", "вписать ", "впишите ", "вставить ", "вставьте "]
/// Whose name a template asks for.
private let subjects = [
  "оо", "оу", "организации", "образовательной организации", "общеобразовательной организации",
  "учреждения", "образовательного учреждения", "школы", "муниципалитета", "документа", "программы",
]
