import Foundation
import Testing

@Suite struct ExplainTests {
  @Test func `tells of one rule`() throws {
    let run = try ProgramRun(["explain", "empty-result"])
    #expect(
      run.output == """
        empty-result — предупреждение
        У каждого мероприятия назван ожидаемый результат

        Почему. По результату судят, сделано ли мероприятие и чем это подтвердить. В официальном
        плане он пуст у пункта 5.3.

        Что делать. Впишите ожидаемый результат. Если он пуст в самом утверждённом плане,
        примите замечание в «допущения».

        Неверно:
          результат:

        Верно:
          результат: Приказ

        Раздел публикуется, но со --strict предупреждение мешает. Если так и должно быть,
        примите его в «допущения» с причиной.

        """)
    #expect(run.error == "")
    #expect(run.status == 0)
  }

  @Test func `says of a norm that this is no legal advice`() throws {
    let run = try ProgramRun(["explain", "image-without-description"])
    let words = run.output.replacing("\n", with: " ")
    #expect(words.contains("Норма. ГОСТ Р 52872-2019"))
    #expect(words.contains("подсказка, а не юридическая консультация"))
  }

  @Test func `tells of several rules in the order asked`() throws {
    let run = try ProgramRun(["explain", "unknown-id", "broken-link"])
    let heads = run.output.matches(of: #/(?m)^([a-z-]+) — /#).map { String($0.output.1) }
    #expect(heads == ["unknown-id", "broken-link"])
  }

  @Test func `lists all rules by groups`() throws {
    let run = try ProgramRun(["explain"])
    let groups = run.output.matches(of: #/(?m)^([А-Я].*):$/#).map { String($0.output.1) }
    #expect(groups.first == "План")
    #expect(groups.last == "Шаблоны")
    #expect(run.output.contains("  numbering-gap — предупреждение\n      Номера идут подряд"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `answers programs too`() throws {
    struct Rule: Decodable {
      let name: String
      let severity: String
      let norm: String?
    }
    struct Group: Decodable {
      let group: String
      let rules: [Rule]
    }
    let one = try ProgramRun(["explain", "link-text", "--format", "json"]).output
    let rules = try JSONDecoder().decode([Rule].self, from: Data(one.utf8))
    #expect(rules.map(\.name) == ["link-text"])
    #expect(rules.first?.severity == "warning")
    #expect(rules.first?.norm != nil)
    let all = try ProgramRun(["explain", "--format", "json"]).output
    let groups = try JSONDecoder().decode([Group].self, from: Data(all.utf8))
    #expect(groups.first?.rules.first?.name == "duplicate-number")
  }
}
