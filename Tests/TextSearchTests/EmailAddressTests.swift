import Testing
import TextSearch

@Suite struct `An e-mail address` {
  @Test(arguments: [
    ("пишите: Ivanov.P@mail.ru.", "ivanov.p@mail.ru"),
    ("<a href=\"mailto:a-b@yandex.ru\">", "a-b@yandex.ru"),
    ("mailto:a%40gmail.com", "a@gmail.com"), ("a&#64;bk.ru", "a@bk.ru"),
    ("(x_1+y@sub.school.example)", "x_1+y@sub.school.example"),
  ])
  func `is found in a text`(_ text: String, _ address: String) {
    #expect(EmailAddress.all(in: Array(text.utf8)).map(\.text) == [address])
  }

  @Test(arguments: [
    "@media print", "a @ b.ru", "logo@2x", "слово@mail", "@mail.ru", "a@.ru", "50%40",
  ])
  func `is not found where there is none`(_ text: String) {
    #expect(EmailAddress.all(in: Array(text.utf8)).isEmpty)
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
