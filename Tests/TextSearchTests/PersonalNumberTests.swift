import Testing
import TextSearch

@Suite struct `A personal number` {
  /// What is found in a text: kinds and digits.
  private func found(in text: String) -> [PersonalNumber.Kind] {
    let folded = FoldedText(Array(text.utf8))
    let named = WordAutomaton(PersonalNumber.words.map(FoldedText.codes)).matches(in: folded)
      .compactMap { PersonalNumber.named(by: $0.pattern, at: $0.indices, in: folded) }
    return PersonalNumber.all(in: folded).map(\.kind) + Set(named).map(\.kind)
  }

  @Test(arguments: [
    "СНИЛС 112-233-445 95", "112-233-445 95", "112 233 445 95", "112-233-445-95",
    "112‑233‑445&nbsp;95", "11223344595", "112-233-445 <b>95</b>", "снилс: 11223344595.",
    "087-654-303 00", "2021 112-233-445 95",
  ])
  func `of insurance is found`(_ text: String) { #expect(found(in: text) == [.insurance]) }

  @Test(arguments: ["ИНН 500100732259", "500100732259", "(500100732259)", "ИНН&nbsp;500100732259"])
  func `of a taxpayer is found`(_ text: String) { #expect(found(in: text) == [.taxpayer]) }

  @Test(arguments: [
    "паспорт 3608 123456", "Паспорт: серия 3608 № 123456", "серия: 3608, номер: 123456",
    "паспорт, выдан 12.05.2010, 3608 № 123456", "паспорт гражданина РФ 36 08 123456",
    "паспорт 3608123456",
    "серия 3608 123456, выдан", "Паспортные данные: 36&nbsp;08&nbsp;123456",
  ])
  func `of a passport is found`(_ text: String) { #expect(found(in: text) == [.passport]) }

  @Test(arguments: [
    "8 (927) 123-45-67", "+7 927 123 45 67", "+79271234567", "89271234567", "8-927-123-45-67",
    "8 927 1234567", "+7(927)123-45-67", "8&nbsp;(927)&nbsp;123&#8209;45&#8209;67",
    "8 (927) 12-34-567", "(927) 123-45-67", "<a href=\"tel:+79271234567\">", "8.927.123.45.67",
    "wa.me/79271234567", "8 (927)<wbr> 123<wbr>-45-67", "тел. 8 927 123-45-67, доб. 5",
  ])
  func `of a mobile telephone is found`(_ text: String) {
    #expect(found(in: text) == [.mobilePhone])
  }

  @Test(arguments: [
    "Дата рождения: 12.05.1985", "родился 5 мая 1985 года", "Д.р. 12.05.1979", "д. р. 1979-05-12",
    "12.05.1985 г.р.", "5.5.1985&nbsp;г. р.", "12 мая 1985 года рождения", "родилась 05.05.1985",
    "12 сентября 1985 года родился", "<th>Дата рождения</th><td>12.05.1985</td>",
    "Учитель школы родился 12.05.1985", "Дата рождения учителя школы: 12.05.1985",
  ])
  func `that is a date of birth is found`(_ text: String) {
    #expect(found(in: text) == [.birthDate])
  }

  /// Numbers of a section that are nobody's.
  @Test(arguments: [
    // A wrong control number; one in a longer number; beneath the numbers that have one.
    "112-233-445 96", "5112-233-445 95", "112-233-445 955", "001-001-998 00", "000-000-000 00",
    "112-233-445 95-7", "12-112-233-445 95",
    // Organisations: ИНН, ОГРН, КПП, accounts, БИК, ОКТМО.
    "ИНН 7707083893", "ОГРН 1027700132195", "КПП 773601001", "40702810900000012345",
    "БИК 044525225", "ИНН 500100732258", "5001007322590", "000000000000",
    // No passport without its word, and none after the word for another paper.
    "3608 123456", "3608123456", "диплом серия 3608 123456", "№ 3608-123456",
    "Паспорт практики, 2021 год, 123456", "паспорт утерян, диплом 3608 123456",
    "Лицензия серия 63Л01 № 0002222", "аттестат: серия 3608 123456",
    // Telephones of organisations, and what only looks like a telephone.
    "8 (84600) 0-00-01", "+7 (846) 332-20-22", "8 800 555-35-35", "79271234567", "9271234567",
    "8 9 10 11 12 13 14", "892712345678", "18927123456", "8 927 12345", "1 8 927 123",
    // Dates, periods, plan numbers, years, sums.
    "20.09.2021–24.09.2021", "2021-04-01/2022-05-31", "2021-09-20T09:00:00", "01.09.2021 12:00",
    "п. 1.1, 1.2, 3.4", "2021/2022", "1 234 567 890 руб.", "№ 16-од от 20.04.2021",
    // Hexadecimal, digests, styles, drawings.
    "a79271234567", "#112233", "89271234567f", "main.89271234567ab.css",
    "M12.5 8.9 27.1 23 45 67", "rgba(11,22,33,.4)", "viewBox=\"0 0 1122 3344\"",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    // Words about birth without a date, dates without the words.
    "Место и дата рождения", "родился замысел урока", "12.05.1985", "г. Рязань, 1985", "в 1985 г.",
    "День рождения школы", "День рождения школы — 12 декабря 1985 года",
    "День рождения нашей гимназии — 12.12.1985", "Школа родилась 1 сентября 1936 года",
    "12 мая 2021 года родилась идея", "Школа родилась в 1936 году", "родился после 1990 года",
    "Учителя 1985 года рождения могут участвовать", "1985 г.р.", "Год рождения — 1985",
    "родился 32.05.1985", "родился 12.13.1985", "родился 12, 05, 1985",
  ])
  func `is not found where there is none`(_ text: String) { #expect(found(in: text).isEmpty) }
}
