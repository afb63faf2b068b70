import Russian
import Testing

@Suite struct `The stem of a word` {
  @Test(arguments: [
    ["руководитель", "руководителя", "Руководителями", "руководителе"],
    ["приказ", "приказы", "приказов", "приказом"],
    ["дорожная", "дорожной", "дорожных", "дорожную"],
    ["положение", "положения", "положениями", "положений"],
    ["отчёт", "отчёты", "отчётах"],
  ])
  func `is the same for every form`(forms: [String]) {
    #expect(Set(forms.map(WordStem.of)).count == 1)
  }

  @Test(arguments: ["оо", "в", "год", "план", ""])
  func `is all of a short word`(word: String) {
    #expect(WordStem.of(word) == word)
  }
}
