import Russian
import Testing

@Suite struct `A word` {
  @Test(arguments: [
    ("наталья", true), ("натальей", true), ("льва", false), ("егору", false), ("павлом", false),
    ("любови", true), ("айгуль", true),
  ])
  func `is known for a first name in any case`(_ word: String, _ isWoman: Bool) {
    #expect(FirstNames.readings(of: word).contains { $0.isWoman == isWoman })
  }

  @Test(arguments: ["наташа", "нат", "урок", "версия"])
  func `is no first name if it is a short form or another word`(_ word: String) {
    #expect(FirstNames.readings(of: word).isEmpty)
  }

  @Test(arguments: [
    ("иванов", "сергей", true), ("иванов", "сергею", false), ("иванова", "анна", true),
    ("иванова", "сергея", true), ("иванова", "сергеем", false), ("иванов", "анной", false),
    ("белый", "андрей", true), ("белого", "андрея", true), ("мороз", "анна", true),
    ("горы", "анны", true), ("гора", "анны", false), ("ким", "анной", true),
    ("ивановы", "анна", true), ("ткаченко", "сергею", true), ("жуковская", "сергей", false),
  ])
  func `agrees as a surname with a first name in the same case`(
    _ surname: String, _ name: String, _ agrees: Bool
  ) {
    let fitting = FirstNames.readings(of: name).contains {
      !SurnameForms.cases(of: surname, isWoman: $0.isWoman).isDisjoint(with: $0.cases)
    }
    #expect(fitting == agrees)
  }

  @Test(arguments: [
    ("сидорова", true, Cases.nominative), ("сидоровой", true, .dative),
    ("ткаченко", true, .genitive),
    ("жуковского", false, .genitive), ("ткачук", true, .instrumental),
    ("королева", true, .nominative),
  ])
  func `is a regular surname by its ending`(_ word: String, _ isWoman: Bool, _ one: Cases) {
    #expect(SurnameForms.casesOfRegular(word, isWoman: isWoman).contains(one))
  }

  @Test(arguments: ["провела", "снова", "кабинет", "готова", "половина", "самаре", "своих"])
  func `is no regular surname if it only looks like one`(_ word: String) {
    #expect(SurnameForms.casesOfRegular(word, isWoman: true) == [])
  }
}
