import Mentorship
import SiteBuild
import Testing

@Suite struct `The ledger` {
  @Test func `says what is shown of whom, the withdrawn and the expiring first`() async throws {
    let rows = try await SmallSite.withConsents.ledgerRows()
    let states = rows.map { $0[0] }
    #expect(
      zip(states, states.dropFirst()).filter(!=).map(\.1) == ["кончается", "показано", "закрыто"])
    #expect(
      rows.first == [
        "отозвано", "Вольнов Ян Ильич", "компетенции", "\(SmallSite.root)nastavniki/volnov/",
        "согласие s-2", "", "отозвано 15.11.2021",
      ])
    #expect(
      rows[1] == [
        "кончается", "Скоров Лев Ильич", "компетенции", "\(SmallSite.root)nastavniki/skorov/",
        "согласие s-3", "15.12.2021", "осталось 30 дней",
      ])
  }

  @Test func `says why a field is closed`() async throws {
    let notes = try await SmallSite.withConsents.ledgerRows().filter { $0[0] == "закрыто" }
      .map { "\($0[1].prefix(5)) \($0[2]): \($0[4]) \($0[6])" }
    #expect(
      Set(notes) == [
        "Вольн достижения:  нет согласия на это поле",
        "Иной  компетенции: согласие s-5 согласие дано для других адресов",
        "Прежн компетенции: согласие s-4 кончилось 14.11.2021",
        "Рано  компетенции: согласие s-6 начнёт действовать 16.11.2021",
      ])
  }

  @Test func `of a name that only one page may show names that page and the closed ones`()
    async throws
  {
    var site = SmallSite()
    site.files["mentors/tainov.md"] = SmallSite.mentor("Тайнов Ян Ильич", "работник школы: нет")
    site.files["consents.yaml"] = SmallSite.consent(
      "s-1", of: "tainov", fields: "[фио]", resource: "\(SmallSite.root)nastavniki/tainov/")
    let names = try await site.ledgerRows().filter {
      $0[1] == "Тайнов Ян Ильич" && $0[2] == "фио"
    }
    let shown = names.filter { $0[0] == "показано" }.map { $0[3] }
    #expect(shown == ["\(SmallSite.root)nastavniki/tainov/"])
    #expect(names.contains { $0[0] == "закрыто" && $0[3] == "\(SmallSite.root)nastavniki/" })
  }

  @Test func `names the norm by which contacts and who approved documents are shown`()
    async throws
  {
    var site = SmallSite()
    site.files["site.yaml"]? += """
      руководитель:
        {фио: Эталонов Пётр Ильич, должность: директор, телефон: 8 (84600) 1-11-11, почта: a@b.example}

      """
    site.files["documents/prikaz.md"] = site.files["documents/prikaz.md"]?
      .replacing("вид: приказ", with: "вид: приказ\nутвердил: директор П. И. Эталонов")
    let rows = try await site.ledgerRows().map { row in
      "\(row[0]) \(row[1]) — \(row[2]): \(row[3].dropFirst(SmallSite.root.count)), \(row[4])"
    }
    let head = "273-ФЗ, ст. 29, ч. 2, п. 1, «ж», и ПП РФ № 1802"
    let staff = "273-ФЗ, ст. 29, ч. 2, п. 1, «ж» и «з»"
    for row in [
      "показано Эталонов Пётр Ильич — фио: kontakty/, закон: \(head)",
      "показано Эталонов Пётр Ильич — должность: kontakty/, закон: \(head)",
      "показано Эталонов Пётр Ильич — телефон: kontakty/, закон: \(head)",
      "показано Эталонов Пётр Ильич — почта: kontakty/, закон: \(head)",
      "показано директор П. И. Эталонов — утвердил: dokumenty/prikaz/, закон: \(head)",
      "показано Образцова Анна Петровна — фио: kontakty/, закон: \(staff)",
      "показано Образцова Анна Петровна — фио: plan/1-1/, закон: \(staff)",
      "показано Образцова Анна Петровна — должность: o-programme/, закон: \(staff)",
    ] {
      #expect(rows.contains(row), "\(row)")
    }
    #expect(!rows.contains { $0.contains("Образцова") && $0.contains("телефон") })
  }

  @Test func `says of everybody on a photo of an event why it is closed`() async throws {
    var site = SmallSite()
    site.files["mentors/tainov.md"] = SmallSite.mentor("Тайнов Ян Ильич", "работник школы: нет")
    site.files["mentors/iavnov.md"] = SmallSite.mentor("Явнов Лев Ильич")
    site.files["consents.yaml"] =
      SmallSite.consent("s-1", of: "tainov", fields: "[фото]")
      + SmallSite.consent("s-2", of: "iavnov", fields: "[фото]")
    site.files["files/tainov.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"
    site.files["events/vstrecha.md"] = """
      ---
      название: Встреча
      дата: 2021-10-01
      участники: [tainov, iavnov]
      фото: [{файл: files/tainov.svg, описание: Двое у доски, на фото: [tainov, iavnov]}]
      ---

      """
    let rows = try await site.ledgerRows().filter { $0[2] == "фото" }
    #expect(
      rows.map { "\($0[0]) \($0[1])" } == ["закрыто Тайнов Ян Ильич", "закрыто Явнов Лев Ильич"])
    for row in rows {
      #expect(row[3] == "\(SmallSite.root)meropriyatiya/vstrecha/")
      #expect(row[6] == "имя файла называет человека, или на снимке есть тот, чьё фото закрыто")
    }
  }

  @Test func `stands on the day that is asked`() async throws {
    let folder = try TemporaryFolder()
    try SmallSite.withConsents.write(into: folder)
    var request = SmallSite.ledgerRequest(in: folder, as: .csv)
    request.section.date = PlainDate(iso: "2022-06-01")
    let said = Transcript()
    #expect(try await runLedger(request, console: said.console) == .success)
    let notes = SmallSite.ledgerRows(in: said.output).map { $0[6] }
    #expect(notes.contains("кончилось 15.12.2021"))
  }

  @Test func `is not made of content with an error, which is told as by a check`() async throws {
    var site = SmallSite.withConsents
    site.files["mentors/skorov.md"]? += "\n[x](/net/)\n"
    let said = try await site.ledger(as: .csv, expecting: .findings)
    #expect(said.output.isEmpty)
    #expect(said.errors.contains("[broken-link]"))
    #expect(said.errors.hasSuffix("журнал не составлен: исправьте ошибки\n"))
  }
}
