import Diagnostics
import Testing

@testable import Mentorship

@Suite struct `A missing space` {
  static let missing = [
    "наставник▸,педагог", "План▸;отчёт", "Цель▸:научить", "Кто▸?Наставник", "Ура▸!Готово",
    "Урок разобран▸.Записан вывод", "Сделали выводы▸.наставник записал", "1▸,второй",
    "слово ▸,другое", "один▸,два▸,три", "школа (новая)▸:работает", "«План»▸:работает",
    "план▸,Wi-Fi и доска", "год▸.Новый год", "работа завершена▸.Отчёт сдан▸,принят",
  ]

  @Test(arguments: missing) func `is found after its sign`(_ text: String) throws {
    #expect(try marked(text.replacing("▸", with: ""), by: .missingSpace) == text)
  }

  static let right = [
    "наставник, педагог", "А.И. Образцов", "А.И.Образцов", "Образцов А.И.", "г.Самара",
    "ул.Школьная, д.1", "т.е. так", "и т.д., и т.п.", "и.о.директора", "пункт 1.1.2", "45,0 %",
    "в 10:30", "01.09.2021", "п.6.2 Положения", "nastavnik@школа.рф", "kurator@school.example",
    "https://school.example/план,форма", "план,форма.docx", "школа.рф", "соц.педагог",
    "приказ.pdf", "files/план.Итог.docx", "вот так… и дальше",
    "«Школа», план", "Н:В", "мероприятие(я)", "Ф.И.О.", "им.Пушкина", "счёт 2:1", "Что?!",
    "доклад;", "к.п.н. Образцов", "/plan/раздел,часть/",
    "школа.рф/план,итоги", "school.example/план,итоги", "на школа.рф,где план", "и/или,план",
  ]

  @Test(arguments: right) func `is not what a word is written with`(_ text: String) throws {
    #expect(try marked(text, by: .missingSpace) == text)
  }

  @Test(arguments: [
    ("наставник,педагог", "напишите «наставник, педагог»"), ("да ,нет", "напишите «да, нет»"),
  ])
  func `is shown mended`(_ text: String, _ remedy: String) throws {
    let finding = try #require(findings(in: text, by: .missingSpace).first)
    #expect(finding.notes.map(\.message) == [remedy])
  }

  @Test func `is named fifty times and then counted`() throws {
    let findings = try findings(
      in: Array(repeating: "раз", count: 1001).joined(separator: ","), by: .missingSpace)
    #expect(findings.count == 50)
    #expect(findings.last?.notes.last?.message == "таких мест в записи ещё 950")
  }
}
