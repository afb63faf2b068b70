import Testing

@testable import Mentorship

struct QuantityUnitsTests {
  @Test(arguments: [
    ("38 %", "81 %", true), ("1 балл", "5 баллов", true), ("3,2 балла", "4 балла", true),
    ("1 день", "12 дней", true), ("4 года", "5 лет", true), ("12", "15", true),
    ("1 день", "2 дня", true), ("2 дня", "12 дней", true), ("1 год", "4 года", true),
    ("3 часа", "5 человек", false), ("12 дней", "3 документа", false), ("5 лет", "5 листов", false),
    ("38 %", "81", false), ("38 %", "81 балл", false), ("2 урока", "3 человека", false),
    ("2 часа в неделю", "5 часов в неделю", true), ("2 часа в неделю", "5 часов", false),
  ])
  func `a unit stays the same in every form of its word`(
    _ one: String, _ other: String, _ isSame: Bool
  ) throws {
    let (before, after) = (try #require(Quantity(one)), try #require(Quantity(other)))
    #expect(before.hasUnit(of: after) == isSame)
    #expect(after.hasUnit(of: before) == isSame)
  }
}
