import Diagnostics

extension Rule {
  /// A space follows a comma, a full stop and the like.
  static let missingSpace = Rule(
    RuleDescription(
      "missing-space", .warning,
      title: "После знака препинания стоит пробел",
      reason: """
        Слова без пробела сливаются: их не найдёт поиск, и программа чтения с экрана произнесёт их \
        как одно.
        """,
      remedy: "Поставьте пробел после знака препинания.",
      fix: "запятая или точка с запятой между русскими словами; после двоеточия и точки решаете вы",
      example: .markdown(
        wrong: "Наставник,куратор и директор.",
        right: "Наставник, куратор и директор."))
  ) { context in
    context.wordingFindings { bytes in
      bytes.faults(where: isSign) { index in
        (bytes.lacksSpace(after: index) ? fault(at: index, in: bytes) : nil, index + 1)
      }
    }
  }
}

private func fault(at index: Int, in bytes: ProseBytes) -> WordingFault {
  let before = bytes.letters(before: bytes.wordEnd(before: index))
  let after = bytes.letters(from: index + 1)
  let sign = bytes.text(index..<index + 1)
  let (first, second) = (bytes.text(before).suffix(20), bytes.text(after).prefix(20))
  return WordingFault(
    range: index..<index + 1, message: "нет пробела после знака «\(sign)»",
    remedy: "напишите «\(first)\(sign) \(second)»",
    repair: bytes.isSafe(at: index) ? (index..<index + 1, sign + " ") : nil)
}

private func isSign(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."),
    UInt8(ascii: "!"), UInt8(ascii: "?"):
    true
  default: false
  }
}

extension ProseBytes {
  /// Where the spaces before the index begin.
  fileprivate func wordEnd(before index: Int) -> Int {
    var end = index
    while end > 0, self[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return end
  }

  /// Whether the sign is a comma between two Cyrillic words: after a colon a space would make a key
  /// of the words before it, and other signs may belong to an abbreviation.
  fileprivate func isSafe(at index: Int) -> Bool {
    (self[index] == UInt8(ascii: ",") || self[index] == UInt8(ascii: ";"))
      && isCyrillic(before: index) && Self.isCyrillic(self[index + 1])
  }

  /// Whether a sign stands there and a word follows at once.
  fileprivate func lacksSpace(after index: Int) -> Bool {
    let isCyrillicNext = Self.isCyrillic(self[index + 1])
    switch self[index] {
    case UInt8(ascii: ","), UInt8(ascii: ";"):
      return (isCyrillicNext || Self.isLatin(self[index + 1]) && isCyrillic(before: index))
        && !isName(token(around: index))
    case UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return isCyrillicNext && endsWord(before: index) && !isName(token(around: index))
    case UInt8(ascii: "."):
      return isCyrillicNext && isCyrillic(before: index) && endsSentence(at: index)
        && !isName(token(around: index))
    default: return false
    }
  }

  /// Whether a Cyrillic word of more than one letter, a quote or a bracket ends before the index.
  private func endsWord(before index: Int) -> Bool {
    isCyrillic(before: index) && letters(before: index).count > 2
      || self[index - 1] == UInt8(ascii: ")") || has("»", at: index - 2)
  }

  /// Whether the full stop between two words is no sign of an abbreviation («г.Самара», «т.е.»,
  /// «А.И.Образцов», «соц.педагог») and no part of an address («школа.рф»).
  private func endsSentence(at index: Int) -> Bool {
    let (before, after) = (letters(before: index), letters(from: index + 1))
    guard before.count > 2, after.count > 2 || isCapital(at: index + 1) else { return false }
    // Initials that follow a surname: «Образцов.А.И.» is odd, but no sentence.
    if after.count == 2, self[after.upperBound] == UInt8(ascii: ".") { return false }
    if isCapital(at: index + 1) { return !abbreviations.contains(text(before).lowercased()) }
    return endsInVowel(before) && !domains.contains(text(after))
  }

  /// Abbreviations end in a consonant, so a word that ends otherwise is whole.
  private func endsInVowel(_ word: Range<Int>) -> Bool {
    word.count > 4
      && ["а", "е", "и", "й", "о", "у", "ы", "ь", "ю", "я"].contains {
        has($0, at: word.upperBound - 2)
      }
  }

  /// Whether the word is an address or a file's name.
  private func isName(_ token: Range<Int>) -> Bool {
    token.contains { index in
      switch self[index] {
      case UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "\\"): true
      case UInt8(ascii: "."): index > token.lowerBound && isDomain(at: index + 1)
      default: false
      }
    }
  }

  /// Whether an ending in Latin letters or a zone of addresses stands there.
  private func isDomain(at index: Int) -> Bool {
    Self.isLatin(self[index]) || domains.contains(text(letters(from: index)))
  }
}

/// Shortened words after which a capital may follow.
private let abbreviations: Set<String> = [
  "адм", "акад", "англ", "бул", "гг", "гл", "гос", "дер", "дир", "доц", "зав", "зам", "изд", "им",
  "инф", "исп", "каб", "каф", "кв", "кл", "коп", "корп", "лит", "мат", "мед", "мин", "мкр", "млн",
  "моб", "муниц", "наб", "напр", "нач", "обл", "орг", "отд", "оф", "пгт", "пед", "пер", "пл", "пос",
  "пп", "пр", "прим", "просп", "проф", "ред", "респ", "рис", "руб", "рук", "рус", "св", "см", "соц",
  "сост", "ср", "ст", "стр", "табл", "тел", "тех", "тыс", "ул", "упр", "учит", "физ", "чел", "шос",
  "экз", "эл",
]

/// The zones of Cyrillic addresses.
private let domains: Set<String> = ["рф", "рус", "дети", "москва", "онлайн", "сайт", "орг"]
