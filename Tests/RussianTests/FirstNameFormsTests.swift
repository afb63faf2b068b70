import Russian
import Testing

@Suite struct `A first name` {
  @Test(arguments: [
    ("Анна", true, "анна анны анне анну анной"), ("Мария", true, "мария марии марию марией"),
    ("Наталья", true, "наталья натальи наталье наталью натальей"),
    ("Любовь", true, "любовь любови любовью"), ("Пётр", false, "петр петра петру петром петре"),
    ("Лев", false, "лев льва льву львом льве"), ("Павел", false, "павел павла павлу павлом павле"),
    ("Илья", false, "илья ильи илье илью ильей"),
    ("Юрий", false, "юрий юрия юрию юрием юрии"),
    ("Игорь", false, "игорь игоря игорю игорем игоре"),
    ("Андрей", false, "андрей андрея андрею андреем андрее"),
  ])
  func `is declined`(_ name: String, _ isWoman: Bool, _ forms: String) {
    let made = FirstNameForms.of(name, isWoman: isWoman)
    #expect(made.first == forms.split(separator: " ").first.map(String.init))
    #expect(Set(made).isSuperset(of: forms.split(separator: " ").map(String.init)))
  }

  @Test func `is not another that begins like it`() {
    #expect(!FirstNameForms.of("Алексей", isWoman: false).contains("александр"))
    #expect(!FirstNameForms.of("Мария", isWoman: true).contains("марина"))
  }
}
