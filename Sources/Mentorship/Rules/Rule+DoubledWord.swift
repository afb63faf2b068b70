import Diagnostics

extension Rule {
  /// No word or pair of words is written twice in a row.
  static let doubledWord = Rule(
    RuleDescription(
      "doubled-word", .warning,
      title: "Слова не повторяются подряд",
      reason: """
        Повторённое слово — след правки или копирования; в документе оно выглядит небрежностью.
        """,
      remedy: "Уберите повтор. Если так в утверждённом документе, примите замечание в «допущения».",
      example: .markdown(
        wrong: "Куратор готовит и и проводит семинар.",
        right: "Куратор готовит и проводит семинар."))
  ) { context in
    context.wordingFindings { bytes in
      var faults: [WordingFault] = []
      var chain = WordChain()
      var index = 0
      while index < bytes.count {
        guard bytes.isWordStart(at: index) else {
          let blank = bytes.blankLength(at: index)
          if blank == 0 { chain = WordChain() }
          index += max(1, blank)
          continue
        }
        let word = bytes.word(from: index)
        chain.add(word)
        if let repeated = repetition(at: chain, in: bytes) {
          faults.append(fault(repeated, in: bytes))
          chain = WordChain(last: word)
        }
        index = word.upperBound
      }
      return faults
    }
  }
}

/// The last words with nothing but blanks between them.
private struct WordChain {
  private(set) var last: Range<Int>?
  private(set) var second: Range<Int>?
  private(set) var third: Range<Int>?
  private(set) var fourth: Range<Int>?

  init(last: Range<Int>? = nil) { self.last = last }

  mutating func add(_ word: Range<Int>) {
    (fourth, third, second, last) = (third, second, last, word)
  }
}

/// The words at the end of the chain that stand before them already.
private func repetition(at chain: WordChain, in bytes: ProseBytes) -> Range<Int>? {
  guard let last = chain.last, let previous = chain.second else { return nil }
  if bytes.areSameWord(previous, last) {
    return bytes.mayStandTwice(previous, last) ? nil : last
  }
  guard let third = chain.third, bytes.areSameWord(third, last) else { return nil }
  if bytes.areSame(previous, "и"), bytes.namesAnAction(last) {
    return previous.lowerBound..<last.upperBound
  }
  guard let fourth = chain.fourth, previous.count + last.count > 8 else { return nil }
  return bytes.areSameWord(fourth, previous) ? previous.lowerBound..<last.upperBound : nil
}

private func fault(_ repeated: Range<Int>, in bytes: ProseBytes) -> WordingFault {
  WordingFault(
    range: repeated, message: "«\(bytes.text(repeated))» повторяется подряд",
    remedy: "уберите лишнее; нарочный повтор пишут через дефис или запятую: «еле-еле», «да, да»")
}

/// Whether the byte is a digit or belongs to a letter.
private func isWordByte(_ byte: UInt8) -> Bool {
  ProseBytes.isLatin(byte) || ProseBytes.isDigit(byte) || 0x80...0xBF ~= byte
    || 0xC3...0xD4 ~= byte
}

extension ProseBytes {
  fileprivate func isWordStart(at index: Int) -> Bool {
    letterLength(at: index) > 0 || Self.isDigit(self[index])
  }

  /// Letters and digits with hyphens between them: «еле-еле», «Н-01».
  fileprivate func word(from start: Int) -> Range<Int> {
    var end = start
    repeat {
      end = next(from: end + 1) { !isWordByte($0) }
    } while isHyphen(at: end) && isWordStart(at: end + 1)
    return start..<end
  }

  private func isHyphen(at index: Int) -> Bool { self[index] == UInt8(ascii: "-") }

  /// Whether the words are equal but for the first letter's case.
  fileprivate func areSameWord(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    let length = letterLength(at: one.lowerBound)
    guard length > 0, letterLength(at: other.lowerBound) == length,
      areEqual(one.dropFirst(length), other.dropFirst(length))
    else { return false }
    return areEqual(one, other)
      || text(one.prefix(length)).lowercased() == text(other.prefix(length)).lowercased()
  }

  /// «Знает её её наставник», «5 А А»: a pronoun of two meanings, initials.
  fileprivate func mayStandTwice(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    if second.count == letterLength(at: second.lowerBound) {
      return isCapital(at: second.lowerBound)
    }
    return ["его", "её", "ее", "их"].contains { areSame(second, $0) }
  }

  /// «Организация и организация»: the name of an action is never joined with itself, unlike
  /// «учитель и учитель».
  fileprivate func namesAnAction(_ word: Range<Int>) -> Bool {
    guard word.count > 14 else { return false }
    return ["ция", "ции", "цию", "цией", "ние", "ния", "нию", "нием"].contains {
      has($0, at: word.upperBound - $0.utf8CodeUnitCount)
    }
  }
}
