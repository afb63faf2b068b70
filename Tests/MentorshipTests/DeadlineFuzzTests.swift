import Testing

@testable import Mentorship

/// Wordings put together at random: the reader answers every one of them, and soundly.
@Suite struct DeadlineFuzzTests {
  private static let pieces =
    """
    сентября май июнь август янв. 2021 2022 г. гг. года 21 31 15 0 99999999999999999999 - – . , ; / \
    ( ) до к с по от в во не позднее ранее конца начале середина I Ⅱ Ш квартал полугодие четверть \
    половина декада неделя последняя вторая учебный уч. год течение всего периода программы \
    наставничества постоянно ежегодно ежемесячно 2 раза каждый раз по мере необходимости запросу или \
    и далее включительно каникулы осень зима пятница 01.09.2021 2021-09-15 2021-2022 13.2021 31.04 \
    после рабочих дней сентябрь-октябрь е\u{301} и\u{306} \u{AD} \u{200B} 🙂 « » _ № чем срок число
    """.split(separator: " ").map(String.init)

  @Test(arguments: 0..<20)
  func `any mix of words is answered soundly`(_ seed: UInt64) throws {
    let context = try #require(samplePlan)
    var random = Lehmer(state: seed &* 2_654_435_761 &+ 1)
    for _ in 0..<400 {
      let count = Int.random(in: 1...9, using: &random)
      let text = (0..<count).map { _ in
        (Self.pieces.randomElement(using: &random) ?? "")
          + (Int.random(in: 0...3, using: &random) == 0 ? "" : " ")
      }.joined()
      let deadline = Deadline(reading: text, in: context)
      switch deadline.outcome {
      case .dates(let days): #expect(!days.isEmpty, "\(text)")
      case .ambiguous(let readings):
        #expect(readings.count > 1 && Set(readings).count == readings.count, "\(text)")
      case .continuous(let days): #expect(days.start != nil && days.end != nil, "\(text)")
      case .invalid(let reason): #expect(!reason.isEmpty, "\(text)")
      default: #expect(deadline.outcome.intervals.isEmpty, "\(text)")
      }
      #expect(!DeadlineDescription(of: deadline).full.isEmpty, "\(text)")
    }
  }

  @Test(arguments: DeadlineCase.table("deadlines.tsv"))
  func `spacing, dashes, case and marks do not change the meaning`(_ row: DeadlineCase) throws {
    let context = try #require(samplePlan)
    let outcome = Deadline(reading: row.text, in: context).outcome
    let decomposed = row.text.map { $0 == "й" ? "и\u{306}" : $0 == "ё" ? "е\u{308}" : String($0) }
    let variants = [
      row.text.uppercased(), "  \(row.text)\u{A0}", decomposed.joined(),
      String(row.text.map { $0 == " " ? "\u{A0}" : $0 }),
      String(row.text.map { "–-—".contains($0) ? "\u{2011}" : $0 }),
      String(row.text.map { $0 == "е" ? "e" : $0 }),
      String(row.text.map { $0 == "с" ? "c" : $0 }),
      row.text.replacing(" ", with: "\n"),
    ]
    for variant in variants {
      #expect(Deadline(reading: variant, in: context).outcome == outcome, "«\(variant)»")
    }
  }

  @Test(arguments: [
    "сентябрь, ", "в течение года и ", "(", "1.", "или ", "2 раза в год ", "е\u{301}",
  ])
  func `a text without end is answered at once`(_ piece: String) throws {
    let deadline = Deadline(
      reading: String(repeating: piece, count: 20_000), in: try #require(samplePlan))
    #expect(["unknown", "missing"].contains(deadline.outcome.name))
  }
}

/// A small generator whose numbers are the same on every run.
private struct Lehmer: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
