import Testing
import TextSearch

@Suite struct `A known telephone` {
  /// The numbers of a record that are found in a text, whole.
  private func found(_ known: String, in text: String) throws -> [DigitString] {
    let telephones = KnownTelephones([try #require(TelephoneNumber(known))])
    return telephones.all(in: FoldedText(Array(text.utf8))).map(\.number)
  }

  @Test(arguments: [
    ("8 (84600) 0-00-19", "84600 00019"), ("8 (84600) 0-00-19", "тел. 8(84600)0-00-19"),
    ("8 (900) 111-22-33", "+7 900 111 22 33"), ("8 (900) 111-22-33", "9001112233"),
    ("222-33-44", "2223344"), ("8 (84600) 0-00-19", "８ (８４６００) ０-００-１９"),
  ])
  func `is found in any layout`(_ known: String, _ text: String) throws {
    #expect(try found(known, in: text) == [DigitString(of: known).withoutCountry])
  }

  @Test(arguments: [
    ("8 (84635) 2-14-57", "Тел. 2-14-57"), ("8 (84635) 2-14-57", "Звоните по номеру 2-14-57."),
    ("8 (84635) 2-14-57", "2 14 57"), ("8 (84635) 2-14-57", "2‑14&nbsp;57"),
    ("8 (84635) 2-14-57", "тел.: 21457"), ("8 (84635) 2-14-57", "телефон 2.14.57"),
    ("8 (84635) 2-14-57", "2-14-56, 2-14-57"), ("88463521457", "в школе 2-14-57"),
    ("8 (846) 222-33-44", "222-33-44"), ("8 (846) 222-33-44", "телефон 2223344"),
    ("8 (8463) 22-14-57", "22-14-57"), ("2-14-57", "телефон 2 14 57"), ("2-14-57", "2-14-57"),
    ("8 (8463) 12-05-57", "тел. 12-05-57"), ("8 (84635) 2-14-57", "2-14-57 с 9 до 17"),
  ])
  func `is found without the code of its area where it is written as a telephone`(
    _ known: String, _ text: String
  ) throws {
    #expect(try found(known, in: text) == [DigitString(of: known).withoutCountry])
  }

  @Test(arguments: [
    ("8 (84600) 0-00-19", "84600 00018"), ("8 (84600) 0-00-19", "846000001955"),
    ("8 (84600) 0-00-19", "a8460000019"), ("8 (84600) 0-00-19", "a8<b>84600</b> 00019"),
    // The same digits in another area, in a longer number, in no layout of a telephone.
    ("8 (84635) 2-14-57", "тел. 8 (84636) 2-14-57"), ("8 (84635) 2-14-57", "2-14-57-03"),
    ("8 (84635) 2-14-57", "1-2-14-57"), ("8 (84635) 2-14-57", "21457 рублей"),
    ("8 (84635) 2-14-57", "пункт 2.14.57"), ("8 (84635) 2-14-57", "21-457"),
    // Scores, columns of a table, lists, a date; the end of a mobile number.
    ("8 (84635) 2-14-57", "счёт 2:14, 57 минут"), ("8 (84635) 2-14-57", "2\t14\t57"),
    ("8 (84635) 2-14-57", "2   14   57"), ("8 (84635) 2-14-57", "2 14 57 12 8"),
    ("8 (84635) 2-14-57", "2, 14, 57"), ("8 (84635) 2-14-57", "2–14, 57"),
    ("8 (8463) 12-05-57", "12-05-57"), ("8 (8463) 12-05-57", "12 05 57"),
    ("8 (927) 222-33-44", "222-33-44"),
  ])
  func `is not found in another number`(_ known: String, _ text: String) throws {
    #expect(try found(known, in: text).isEmpty)
  }

  @Test(arguments: ["", "доб. 5", "1234"])
  func `has five digits at least`(_ text: String) { #expect(TelephoneNumber(text) == nil) }
}
