import Foundation
import Mentorship
import SiteBuild
import Testing

@Suite struct `The ledger` {
  @Test func `says what is shown of whom, the withdrawn and the expiring first`() async throws {
    let rows = try await Self.rows(of: Self.site)
    let states = rows.map { $0[0] }
    #expect(
      zip(states, states.dropFirst()).filter(!=).map(\.1) == ["кончается", "показано", "закрыто"])
    #expect(
      rows.first == [
        "отозвано", "Вольнов Ян Ильич", "компетенции", "\(Self.root)nastavniki/volnov/",
        "согласие s-2", "", "отозвано 15.11.2021",
      ])
    #expect(
      rows[1] == [
        "кончается", "Скоров Лев Ильич", "компетенции", "\(Self.root)nastavniki/skorov/",
        "согласие s-3", "15.12.2021", "осталось 30 дней",
      ])
  }

  @Test func `says why a field is closed`() async throws {
    let notes = try await Self.rows(of: Self.site).filter { $0[0] == "закрыто" }
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
      "s-1", of: "tainov", fields: "[фио]", resource: "\(Self.root)nastavniki/tainov/")
    let names = try await Self.rows(of: site).filter {
      $0[1] == "Тайнов Ян Ильич" && $0[2] == "фио"
    }
    let shown = names.filter { $0[0] == "показано" }.map { $0[3] }
    #expect(shown == ["\(Self.root)nastavniki/tainov/"])
    #expect(names.contains { $0[0] == "закрыто" && $0[3] == "\(Self.root)nastavniki/" })
  }

  /// The pages are searched for the traces of the fields, with no help of the gate.
  @Test func `is right about every page of the sample`() async throws {
    let folder = try TemporaryFolder()
    var request = BuildRequest()
    request.content = SmallSite.project.appending(path: "content").path
    request.templates = SmallSite.project.appending(path: "templates").path
    request.output = folder("_site")
    request.date = PlainDate(iso: "2021-11-15")
    request.isQuiet = true
    #expect(try await runBuild(request, console: Transcript().console) == .success)
    var ledger = LedgerRequest()
    ledger.section = request
    ledger.format = .csv
    let said = Transcript()
    #expect(try await runLedger(ledger, console: said.console) == .success)
    let all = Self.rows(in: said.output)
    let names = all.filter { $0[2] == "фио" }
    #expect(names.filter { $0[0] != "закрыто" }.count > 50)
    let pages = try folder.pages("_site")
    for (person, rows) in Dictionary(grouping: names, by: { $0[1] }) {
      let told = Dictionary(grouping: rows) { $0[0] == "закрыто" }
        .mapValues { Set($0.map { Self.file(at: $0[3]) }) }
      // The education stands on the mentor's own page alone.
      let own = all.filter { $0[1] == person && $0[2] == "образование" }
      let traces = [person] + Self.spellings(in: own.map { Self.file(at: $0[3]) })
      for (file, page) in pages {
        let isShown = traces.contains { page.contains($0) }
        if told[false]?.contains(file) == true { #expect(isShown, "\(person): \(file)") }
        if told[true]?.contains(file) == true { #expect(!isShown, "\(person): \(file)") }
        // Elsewhere a text may speak of the person.
        if isShown, file.hasPrefix("nastavniki/") {
          #expect(told[false]?.contains(file) == true, "\(person): \(file)")
        }
      }
    }
  }

  @Test func `is a table that a spreadsheet opens`() async throws {
    let text = try await Self.run(Self.site, as: .csv).output
    #expect(text.hasPrefix("\u{FEFF}Состояние;Кто;Поле;Страница;"))
    #expect(text.hasSuffix("\r\n") && !text.replacing("\r\n", with: "").contains("\n"))
  }

  @Test func `is told at a terminal in parts, a name once`() async throws {
    let text = try await Self.run(Self.site, as: .terminal).output
    #expect(text.hasPrefix("Журнал персональных данных на 15 ноября 2021 г.\nТолько для куратора"))
    let heads = text.split(separator: "\n").filter { !$0.hasPrefix(" ") }.dropFirst(2)
    #expect(
      heads.map { $0.prefix { $0 != ":" } } == [
        "Закрыто", "Показано, но согласие скоро кончится", "Показано", "Закрыто",
      ])
    #expect(heads.first == "Закрыто: согласие отозвано: 1 запись")
    let shown = text.components(separatedBy: "\nПоказано: ").last ?? ""
    #expect(shown.components(separatedBy: "Скоров Лев Ильич").count == 2)
    #expect(shown.contains("и ещё "))
  }

  @Test func `is a page without a word to search engines`() async throws {
    var site = Self.site
    site.files["mentors/skorov.md"] = SmallSite.mentor("О'Скоров Лев", "компетенции: [х]")
    let page = try await Self.run(site, as: .html).output
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(page.contains("О'Скоров Лев"))
    #expect(page.contains("<th scope=\"col\">Кто</th>"))
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
    let rows = try await Self.rows(of: site).map { row in
      "\(row[0]) \(row[1]) — \(row[2]): \(row[3].dropFirst(Self.root.count)), \(row[4])"
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
    let rows = try await Self.rows(of: site).filter { $0[2] == "фото" }
    #expect(
      rows.map { "\($0[0]) \($0[1])" } == ["закрыто Тайнов Ян Ильич", "закрыто Явнов Лев Ильич"])
    for row in rows {
      #expect(row[3] == "\(Self.root)meropriyatiya/vstrecha/")
      #expect(row[6] == "имя файла называет человека, или на снимке есть тот, чьё фото закрыто")
    }
  }

  @Test func `stands on the day that is asked`() async throws {
    let folder = try TemporaryFolder()
    try Self.site.write(into: folder)
    var request = Self.request(in: folder, as: .csv)
    request.section.date = PlainDate(iso: "2022-06-01")
    let said = Transcript()
    #expect(try await runLedger(request, console: said.console) == .success)
    let notes = Self.rows(in: said.output).map { $0[6] }
    #expect(notes.contains("кончилось 15.12.2021"))
  }

  @Test func `is not made of content with an error, which is told as by a check`() async throws {
    var site = Self.site
    site.files["mentors/skorov.md"]? += "\n[x](/net/)\n"
    let said = try await Self.run(site, as: .csv, expecting: .findings)
    #expect(said.output.isEmpty)
    #expect(said.errors.contains("[broken-link]"))
    #expect(said.errors.hasSuffix("журнал не составлен: исправьте ошибки\n"))
  }

  @Test func `goes into a file that only its owner reads`() async throws {
    let folder = try TemporaryFolder()
    try Self.site.write(into: folder)
    try folder.write(["zhurnal.csv": "прежний"])
    var request = Self.request(in: folder, as: .csv)
    request.output = folder("zhurnal.csv")
    let said = Transcript()
    #expect(try await runLedger(request, console: said.console) == .success)
    #expect(try folder.mode("zhurnal.csv") == 0o600)
    #expect(try folder.text("zhurnal.csv").contains("Скоров Лев Ильич"))
    #expect(said.output.hasPrefix("журнал записан в «\(folder("zhurnal.csv"))»"))
    #expect(!said.output.contains("Скоров"))
  }

  @Test(arguments: [
    "content/zhurnal.csv", "content/files/zhurnal.csv", "templates/zhurnal.csv",
    "_site/zhurnal.csv", "_site/a/../zhurnal.csv", "drugoi/x/zhurnal.csv", "zakryto/zhurnal.csv",
    "papka",
  ])
  func `is never written where it could be published`(_ place: String) async throws {
    let folder = try TemporaryFolder()
    try Self.site.write(into: folder)
    try folder.write([
      "_site/a/": "", "papka/": "", "templates/": "", "drugoi/x/": "", "zakryto/": "",
      "drugoi/.nastavnik.json": "{}",
    ])
    var request = Self.request(in: folder, as: .csv)
    request.section.templates = folder("templates")
    request.section.privateFolder = folder("zakryto")
    request.output = folder(place)
    let failure = try await #require(throws: BuildFailure.self) {
      _ = try await runLedger(request, console: Transcript().console)
    }
    #expect(failure.status == .wrongUse)
    #expect(failure.message.hasPrefix("записать журнал в «\(folder(place))» нельзя: это "))
    #expect(failure.notes.count == 1)
  }

  // What the tests have in common.

  private static let root = "https://school.example/nastavnichestvo/"

  private static var site: SmallSite {
    var site = SmallSite()
    site.files["mentors/volnov.md"] = SmallSite.mentor(
      "Вольнов Ян Ильич", "компетенции: [х]\nдостижения: [х]")
    site.files["mentors/skorov.md"] = SmallSite.mentor("Скоров Лев Ильич", "компетенции: [х]")
    site.files["mentors/prezhnev.md"] = SmallSite.mentor("Прежнев Лев Ильич", "компетенции: [х]")
    site.files["mentors/inoi.md"] = SmallSite.mentor("Иной Лев Ильич", "компетенции: [х]")
    site.files["mentors/rano.md"] = SmallSite.mentor("Рано Лев Ильич", "компетенции: [х]")
    site.files["consents.yaml"] =
      SmallSite.consent("s-2", of: "volnov", withdrawn: "2021-11-15")
      + SmallSite.consent("s-3", of: "skorov", until: "2021-12-15")
      + SmallSite.consent("s-4", of: "prezhnev", until: "2021-11-14")
      + SmallSite.consent("s-5", of: "inoi", resource: "https://school.example/drugoe/")
      + SmallSite.consent("s-6", of: "rano", from: "2021-11-16")
    return site
  }

  private static func request(
    in folder: borrowing TemporaryFolder, as format: LedgerFormat
  ) -> LedgerRequest {
    var request = LedgerRequest()
    request.section = SmallSite().request(in: folder)
    request.format = format
    return request
  }

  private static func run(
    _ site: SmallSite, as format: LedgerFormat, expecting status: SiteBuild.ExitStatus = .success
  ) async throws -> Transcript {
    let folder = try TemporaryFolder()
    try site.write(into: folder)
    let said = Transcript()
    let ended = try await runLedger(request(in: folder, as: format), console: said.console)
    #expect(ended == status, "\(said.errors)")
    return said
  }

  private static func rows(of site: SmallSite) async throws -> [[String]] {
    rows(in: try await run(site, as: .csv).output)
  }

  /// The file at an address of the sample.
  private static func file(at address: String) -> String {
    let path = address.dropFirst(root.count)
    return path.isEmpty || path.hasSuffix("/") ? "\(path)index.html" : String(path)
  }

  /// How links spell the mentors whose own pages are given: `obraztsova/`.
  private static func spellings(in files: [String]) -> [String] {
    files.compactMap { file in
      file.wholeMatch(of: /nastavniki\/([a-z]+\/)index\.html/).map { String($0.output.1) }
    }
  }

  /// The cells of a ledger without quotes in them.
  private static func rows(in csv: String) -> [[String]] {
    csv.components(separatedBy: "\r\n").dropFirst().dropLast().map {
      $0.components(separatedBy: ";")
    }
  }
}

extension TemporaryFolder {
  /// The pages below a folder, and the list of addresses, with their texts.
  fileprivate func pages(_ name: String) throws -> [String: String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: self(name))
    let texts = try paths.filter { $0.hasSuffix(".html") || $0.hasSuffix(".xml") }.map {
      ($0, try text("\(name)/\($0)"))
    }
    return Dictionary(uniqueKeysWithValues: texts)
  }
}
