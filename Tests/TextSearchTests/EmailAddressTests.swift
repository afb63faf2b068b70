import Testing
import TextSearch

@Suite struct `An e-mail address` {
  @Test(arguments: [
    ("пишите: Ivanov.P@mail.ru.", "ivanov.p@mail.ru"),
    ("<a href=\"mailto:a-b@yandex.ru\">", "a-b@yandex.ru"),
    ("mailto:a%40gmail.com", "a@gmail.com"), ("a&#64;bk.ru", "a@bk.ru"),
    ("(x_1+y@sub.school.example)", "x_1+y@sub.school.example"),
    ("почта a @ b.ru", "a@b.ru"), ("почта a@ b.ru", "a@b.ru"),
  ])
  func `is found in a text`(_ text: String, _ address: String) {
    #expect(EmailAddress.all(in: Array(text.utf8)).map(\.text) == [address])
  }

  @Test(arguments: [
    "@media print", "Наш канал VK @mail.ru", "a @ b", "Привет @ b.ru", "logo@2x", "слово@mail",
    "@mail.ru", "a@.ru", "50%40",
  ])
  func `is not found where there is none`(_ text: String) {
    #expect(EmailAddress.all(in: Array(text.utf8)).isEmpty)
  }

  /// The at sign as a word, by which people hide an address from programs.
  private func named(in text: String) -> [String] {
    let folded = FoldedText(Array(text.utf8))
    return WordAutomaton(EmailAddress.words.map(FoldedText.codes)).matches(in: folded)
      .compactMap { EmailAddress.named(by: $0.indices, in: folded)?.text }
  }

  @Test(arguments: [
    "ivanova (at) mail.ru", "Ivanova [at] mail.ru", "ivanova(at)mail.ru", "ivanova{at}mail.ru",
    "ivanova [собака] mail.ru", "почта: ivanova собака mail.ru.", "ivanova (СОБАКА) mail.ru",
    "ivanova sobaka mail.ru",
  ])
  func `is found with a word for its sign`(_ text: String) {
    #expect(named(in: text) == ["ivanova@mail.ru"])
  }

  @Test(arguments: [
    "look at mail.ru", "собака mail.ru", "ivanova (at) mail", "Иванова собака mail.ru",
    "(at) mail.ru",
    "моя собака Рекс", "ivanova (at mail.ru", "ivanova, собака mail.ru", "look at",
  ])
  func `is not found where a word for its sign is a word`(_ text: String) {
    #expect(named(in: text).isEmpty)
  }

  @Test(arguments: [
    ("a@mail.ru", true), ("a@yandex.ru", true), ("a@yandex.kz", true), ("a@ya.ru", true),
    ("a@gmail.com", true), ("a@school.example", false), ("info@samara.edu.ru", false),
    ("a@notmail.ru", false), ("a@mail.ru.example", false),
  ])
  func `is of a public service or not`(_ address: String, _ isPublic: Bool) throws {
    let email = try #require(EmailAddress.all(in: Array(address.utf8)).first)
    #expect(email.isOfPublicService == isPublic)
  }
}
