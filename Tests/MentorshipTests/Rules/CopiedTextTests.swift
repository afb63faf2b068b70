import Testing

@testable import Mentorship

@Suite struct `Text compared with other texts` {
  @Test func `goes on after a sign that is a tag in markup alone`() {
    #expect(CopiedText.words(of: "Ошибок < 3, и > 5 удач") == "Ошибок 3 и 5 удач")
    let told = "ошибок < 3 и учитель сам выбирает тему урока на завтра"
    #expect(
      CopiedText.sentences(of: told) == ["ошибок 3 и учитель сам выбирает тему урока на завтра"])
  }

  @Test func `is without tags, which end its sentences where they end a block`() {
    let markup = "<p>Учитель <b>сам</b> выбирает тему урока на завтра утром</p><p>и</p>"
    #expect(
      CopiedText.sentences(ofMarkup: Array(markup.utf8)) == [
        "Учитель сам выбирает тему урока на завтра утром"
      ])
  }
}
