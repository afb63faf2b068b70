import Testing

@testable import Mentorship

@Suite struct `A doubled word` {
  static let doubled = [
    "Проведение и ▸и организация встреч",
    "Организация ▸организация встреч",
    "И ▸и снова",
    "цели и организация ▸и организация работы",
    "организация ▸и организация работы",
    "Наставник\u{A0}▸наставник ведёт урок",
    "в школе  ▸школе № 1",
    "пара Н-01 ▸Н-01 работает",
    "Да ▸да, так и есть",
    "Wi-Fi ▸Wi-Fi в классе",
    "и ▸и ▸и",
    "очень ▸очень важно\nи ▸и",
  ]

  @Test(arguments: doubled) func `is found where it stands again`(_ text: String) throws {
    #expect(try marked(text.replacing("▸", with: ""), by: .doubledWord) == text)
  }

  static let right = [
    "чуть-чуть лучше", "еле-еле успели", "да, да", "снова и снова", "учитель и учитель",
    "педагог – педагог", "10 10", "всего 10 | 10", "его его же словами", "знает её её наставник",
    "класс 5 А А", "то, что что-то вышло", "Приказ\nПриказ", "Приказ. Приказ отменён", "и «и»",
    "А. А. Образцов", "что-то то-то", "больше и больше", "шаг за шагом",
    "организация (организация)",
    "пара Н-01, Н-01", "на на́ших занятиях", "И И",
  ]

  @Test(arguments: right) func `is not what is meant`(_ text: String) throws {
    #expect(try marked(text, by: .doubledWord) == text)
  }
}
