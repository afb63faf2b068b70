import Diagnostics

extension Rule {
  /// An act is cited that is in force, by its right number.
  static let outdatedAct = Rule(
    RuleDescription(
      "outdated-act", .warning,
      title: "Законы и приказы названы верно и действуют",
      reason: """
        Ссылка на отменённый или неверно названный акт — первое, что заметит проверяющий. \
        Подсказка называет тот, который действует.
        """,
      norm: "ПП РФ № 1802; приказ Рособрнадзора № 1493",
      remedy: """
        Замените ссылку на акт из подсказки и сверьте его по официальному тексту. Если документ \
        старый и цитирует верно, примите замечание в «допущения».
        """,
      example: .markdown(
        wrong: "Сайт отвечает приказу Рособрнадзора № 831.",
        right: "Сайт отвечает приказу Рособрнадзора № 1493."))
  ) { context in
    context.wordingFindings { bytes in
      var faults: [WordingFault] = []
      var index = 0
      while true {
        index = bytes.next(from: index, where: ProseBytes.isDigit)
        if index == bytes.count { return faults }
        guard let range = bytes.number(at: index) else {
          index += 1
          continue
        }
        if let act = acts.first(where: { bytes.cites($0, at: range) }) {
          faults.append(
            WordingFault(range: range, message: act.message, remedy: act.remedy))
        }
        index = range.upperBound
      }
    }
  }
}

/// A citation that is out of date or was never right.
private struct CitedAct: Sendable {
  let number: String
  /// What tells that the number is that of this act: one of them stands near.
  let signs: [String]
  /// What tells that it is another one's.
  let others: [String]
  let message: String
  let remedy: String
}

/// Sources: `domain.md`, the rules on documents and on text.
private let acts: [CitedAct] = [
  CitedAct(
    number: "831",
    signs: ["рособрнадзор", "по надзору в сфере образования", "14.08.2020", "14 августа 2020"],
    others: [], message: "приказ Рособрнадзора № 831 утратил силу",
    remedy: "требования к сайту теперь в приказе Рособрнадзора № 1493"),
  CitedAct(
    number: "582",
    signs: ["правительства рф", "правительства российской", "пп рф", "10.07.2013", "10 июля 2013"],
    others: [], message: "постановление Правительства РФ № 582 утратило силу",
    remedy: "правила размещения сведений на сайте теперь в ПП РФ № 1802"),
  CitedAct(
    number: "582", signs: ["постановлени"],
    others: ["администрац", "глав", "губернатор", "област", "город", "район"],
    message: "постановление № 582 — не утратившее ли силу постановление Правительства РФ",
    remedy: "правила размещения сведений на сайте теперь в ПП РФ № 1802"),
  CitedAct(
    number: "145-р",
    signs: ["минпросвещени", "министерства просвещения", "25.12.2019", "25 декабря 2019"],
    others: [], message: "номер распоряжения Минпросвещения — «Р-145», а не «145-р»",
    remedy: "напишите: распоряжение Минпросвещения России от 25.12.2019 № Р-145"),
  CitedAct(
    number: "145-р", signs: ["распоряжени", "целев"],
    others: ["правительств", "губернатор", "министерства образования"],
    message: "№ 145-р — не распоряжение ли это Минпросвещения № Р-145",
    remedy: "если да, напишите: распоряжение Минпросвещения России от 25.12.2019 № Р-145"),
  CitedAct(
    number: "358.1", signs: ["тк рф", "трудового кодекса", "тк "], others: [],
    message: "о наставничестве в Трудовом кодексе — статья 351.8, а не 358.1",
    remedy: "напишите: ст. 351.8 ТК РФ"),
  CitedAct(
    number: "358.1", signs: ["ст.", "стать"], others: ["гк", "гражданск", "залог"],
    message: "статья 358.1 — не статья ли это 351.8 Трудового кодекса",
    remedy: "если речь о наставничестве, напишите: ст. 351.8 ТК РФ"),
]

/// Words of a text that itself tells that the act is no longer in force.
private let pastSigns = ["утратил", "отмен", "взамен", "вместо"]

extension ProseBytes {
  /// The number that begins there, with the letter or the part after it: «831», «145-р», «358.1».
  fileprivate func number(at start: Int) -> Range<Int>? {
    guard Self.isDigit(self[start]), start == 0 || !isNumberPart(at: start - 1) else { return nil }
    var end = start
    while Self.isDigit(self[end]) || Self.isDigit(self[end + 1]) && self[end] == UInt8(ascii: ".") {
      end += 1
    }
    if has("-р", at: end) || has("-Р", at: end) { return start..<end + 3 }
    return start..<end
  }

  private func isNumberPart(at index: Int) -> Bool {
    let byte = self[index]
    return Self.isDigit(byte) || byte == UInt8(ascii: ".") && Self.isDigit(self[index - 1])
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
  }

  fileprivate func cites(_ act: CitedAct, at range: Range<Int>) -> Bool {
    guard range.count == act.number.utf8.count, text(range).lowercased() == act.number else {
      return false
    }
    let isArticle = act.number.contains(".")
    guard isArticle || isNumbered(range) else { return false }
    let words = surroundings(of: range)
    return act.signs.contains(where: words.contains)
      && !(act.others + pastSigns).contains(where: words.contains)
  }

  /// Whether «№» or «N» stands before the number.
  private func isNumbered(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start > 0, blankLength(at: characterStart(before: start)) > 0 {
      start = characterStart(before: start)
    }
    return has("№", at: start - 3) || self[start - 1] == UInt8(ascii: "N")
  }
}
