import SiteBuild
import Testing

@Suite struct `A fault in what is told of practices and people` {
  static let cases: [BadInput] = [
    // practices
    BadInput("practices/urok.md", "[obraztsova]", "[▸obrazcova]", "unknown-id"),
    BadInput("practices/urok.md", "[obraztsova]", "[▸Образцова]", "unknown-id"),
    BadInput("practices/urok.md", "[obraztsova]", "[▸\"---\"]", "unknown-id"),
    BadInput("practices/urok.md", "[obraztsova]", "[▸prikaz]", "unknown-id"),
    BadInput(
      "practices/urok.md", "[obraztsova]", "[obraztsova, ▸obraztsova]", "duplicate-author"),
    BadInput(
      "practices/urok.md", "[obraztsova]",
      "[obraztsova, {фио: Макетова Ия, должность: методист, согласие: ▸s-02}]", "unknown-id"),
    BadInput(
      "practices/urok.md", "[obraztsova]",
      "[{фио: Макетова Ия, должность: методист, согласие: ▸s-001}]", "foreign-consent"),
    BadInput("practices/urok.md", "педагог – педагог", "▸педагог – учитель", "unknown-term"),
    BadInput("practices/urok.md", "традиционное", "▸обычное", "unknown-term"),
    BadInput("practices/urok.md", "молодой специалист", "▸молодой учитель", "unknown-term"),
    BadInput("practices/urok.md", "[предметник]", "[▸предметчик]", "unknown-term"),
    BadInput("practices/urok.md", "до: 38 %, после: 81 %", "после: ▸81 %", "unpaired-result"),
    BadInput("practices/urok.md", "до: 38 %, после: 81 %", "до: ▸38 %", "unpaired-result"),
    BadInput("practices/urok.md", "81 %", "▸81 балл", "result-units"),
    BadInput("practices/urok.md", "81 %", "▸181 %", "result-percent"),
    BadInput("practices/urok.md", "81 %", "▸почти все", "invalid-value"),
    BadInput("practices/urok.md", "название:", "▸название:", "no-artefact")
      .removing("материалы: [files/karta.csv, prikaz]\n"),
    BadInput("practices/urok.md", "название:", "▸название:", "no-conditions")
      .removing("условия тиражирования: [параллельные классы]\n"),
    BadInput("practices/urok.md", "название:", "▸название:", "few-steps")
      .removing("2. Провести урок вдвоём.\n"),
    BadInput("practices/urok.md", "2021-10-28", "▸2021-11-28", "review-in-future"),
    BadInput("practices/urok.md", "\"1.1\"", "▸\"1.9\"", "unknown-number"),
    BadInput("practices/urok.md", "prikaz]", "▸prikas]", "unknown-id"),
    BadInput("practices/urok.md", "prikaz]", "▸files/kartа.csv]", "missing-file"),  // Cyrillic «а»
    BadInput("practices/urok.md", "prikaz]", "▸files/foto.svg]", "photo-outside-record"),
    BadInput(
      "practices/urok.md", "аннотация: Наставник",
      "аннотация: ▸\(String(repeating: "Очень, ", count: 43))Наставник", "abstract-length"),
    BadInput("practices/urok.md", "вдвоём.", "▸[вдвоём](//host/x).", "forbidden-address"),
    BadInput("practices/urok.md", "вдвоём.", "▸[вдвоём](..\\..\\x).", "forbidden-address"),
    BadInput("practices/urok.md", "вдвоём.", "▸[вдвоём](..\\..).", "broken-link"),
    BadInput(
      "practices/urok.md", "вдвоём.", "▸[вдвоём](javascript:alert(1)).", "forbidden-address"),
    BadInput(
      "practices/urok.md", "вдвоём.", "▸![](files/foto.svg).", "image-without-description"),
    BadInput(
      "practices/urok.md", "вдвоём.", "▸![Учитель](files/foto.svg).", "photo-outside-record"),
    BadInput("practices/urok.md", "вдвоём.", "▸![Карта](files/karta.csv).", "not-a-picture"),
    // mentors
    BadInput(
      "mentors/obraztsova.md", "{файл: files/foto.svg, описание: Учитель у доски}",
      "{▸файл: files/foto.svg}", "missing-key"),
    BadInput("mentors/obraztsova.md", "files/foto.svg", "▸files/karta.csv", "not-a-picture"),
    BadInput("mentors/obraztsova.md", "files/foto.svg", "▸files/fota.svg", "missing-file"),
    BadInput("mentors/obraztsova.md", "2003", "▸1930", "teaching-since"),
    BadInput("mentors/obraztsova.md", "2003", "▸2022", "teaching-since"),
    BadInput("mentors/obraztsova.md", "2022-05-31", "▸2021-05-31", "dates-turned-round"),
    BadInput("mentors/obraztsova.md", "приказ: prikaz", "приказ: ▸seminar", "unknown-id"),
    BadInput("mentors/obraztsova.md", "[seminar]", "[▸seminr]", "unknown-id"),
    BadInput("mentors/obraztsova.md", "s-001", "▸s-01", "unknown-id"),
    BadInput("mentors/obraztsova.md", "[предметник]", "[▸предметчик]", "unknown-term"),
    BadInput(
      "mentors/obraztsova.md", "фио: Образцова", "работник школы: нет\nномер: 1\nфио: ▸Образцова",
      "field-without-consent"),
    BadInput(
      "mentors/obraztsova.md", "фото:", "достижения: ▸[победитель]\nфото:",
      "field-without-consent"),
    // consents
    BadInput("consents.yaml", "obraztsova", "▸obrazcova", "unknown-id"),
    BadInput("consents.yaml", "obraztsova", "▸urok", "unknown-id"),
    BadInput("consents.yaml", "[компетенции", "[▸компитенции", "unknown-term"),
    BadInput("consents.yaml", "2024-08-31", "▸2020-08-31", "dates-turned-round"),
    BadInput(
      "consents.yaml", "  по: 2024-08-31\n",
      "  по: 2024-08-31\n- ▸id: s-001\n  субъект: obraztsova\n  поля: фото\n"
        + "  ресурсы: https://school.example/\n  цель: показ\n  с: 2021-09-01\n  по: 2024-08-31\n",
      "duplicate-id"),
    // events
    BadInput(
      "events/seminar.md", "2021-09-20/2021-09-24", "▸2021-09-24/2021-09-20",
      "dates-turned-round"),
    BadInput("events/seminar.md", "участники: [obraztsova]", "участники: 0", "no-participants")
      .marking("название:", "▸название:"),
    BadInput("events/seminar.md", "участники: [obraztsova]", "участники: ▸urok", "unknown-id"),
    BadInput(
      "events/seminar.md", "{файл: files/foto.svg, описание: Разбор урока, на фото: [obraztsova]}",
      "{файл: ▸▸files/foto.svg, описание: Разбор урока}", "photo-outside-record", "unnamed-people"),
    BadInput(
      "events/seminar.md", "{файл: files/foto.svg, описание: Разбор урока, на фото: [obraztsova]}",
      "{файл: ▸files/foto.svg, описание: Разбор урока, на фото: нет}", "photo-outside-record"),
    BadInput("events/seminar.md", "\"1.2\"", "▸\"1\"", "unknown-number"),
    // files
    BadInput("files/foto.svg", "<svg", "▸Фото Анны Петровны: svg", "file-type"),
    // the plan
    BadInput("plan.yaml", "подтверждения: prikaz", "подтверждения: ▸obraztsova", "unknown-id"),
  ]

  @Test(arguments: cases)
  func `is named at its place, and nothing else is`(_ input: BadInput) async throws {
    let (site, expected) = try input.broken(.withPeople)
    let outcome = try await site.check()
    #expect(outcome.report.map(\.place).sorted() == expected.sorted())
  }

  @Test(arguments: FaultWords.cases)
  func `is told in words that help`(_ fault: FaultWords) async throws {
    let (site, expected) = try fault.input.broken(.withPeople)
    let report = try await site.check().report
    #expect(report.map(\.place).sorted() == expected)
    let finding = try #require(report.first)
    #expect(finding.message == fault.message)
    #expect(finding.notes.contains { $0.message == fault.note })
  }

  @Test func `is not seen where there is none`() async throws {
    let outcome = try await SmallSite.withPeople.check(strict: true)
    #expect(outcome.report.map(\.place) == [])
    #expect(outcome.status == .success)
  }

  @Test(arguments: [
    ("[obrazcova]", "нет наставника «obrazcova»", "есть «obraztsova»"),
    ("[Образцова]", "нет наставника «Образцова»", "есть «obraztsova»"),
    (
      "[prikaz]", "«prikaz» — документ, а нужен наставник",
      "id — имя файла без окончания: mentors/prikaz.md"
    ),
  ])
  func `is explained with the nearest right name`(
    _ authors: String, _ message: String, _ remedy: String
  ) async throws {
    var site = SmallSite.withPeople
    site.files["practices/urok.md"] = try #require(site.files["practices/urok.md"])
      .replacing("[obraztsova]", with: authors)
    let finding = try #require(try await site.check().report.first)
    #expect(finding.message == message)
    #expect(finding.notes.map(\.message) == [remedy])
  }

  @Test(arguments: [
    ("по: 2024-08-31", "по: 2021-10-31", "согласие «s-001» кончилось 31 октября 2021 года"),
    ("с: 2021-09-01", "с: 2022-01-10", "согласие «s-001» начнёт действовать 10 января 2022 года"),
    (
      "цель:", "отозвано: 2021-11-15\n  цель:", "согласие «s-001» отозвано 15 ноября 2021 года"
    ),
    (
      "example/nastavnichestvo/", "example/novosti/",
      "согласие «s-001» дано для адресов вне раздела"
    ),
    (
      "example/nastavnichestvo/", "example/nastavnichestvo/plan/",
      "согласие «s-001» не охватывает ни одной страницы человека"
    ),
  ])
  func `is a hint when a consent opens nothing`(
    _ good: String, _ bad: String, _ message: String
  ) async throws {
    var site = SmallSite.withPeople
    site.files["consents.yaml"] = try #require(site.files["consents.yaml"])
      .replacing(good, with: bad)
    let outcome = try await site.check(strict: true)
    #expect(
      outcome.report.map(\.rule) == [
        "consent-not-in-force", "photo-withheld", "field-without-consent",
      ])
    #expect(outcome.report.first?.message == message)
    #expect(outcome.report.last?.message == "нет согласия на поля: компетенции, фото")
    #expect(outcome.status == .success)
  }

  @Test func `is told of an author outside the base, whose name is open all the same`()
    async throws
  {
    var site = SmallSite.withPeople
    site.files["practices/urok.md"] = try #require(site.files["practices/urok.md"]).replacing(
      "[obraztsova]",
      with: "[obraztsova, {фио: Макетова Ия, должность: методист, согласие: s-002}]")
    site.files["consents.yaml", default: ""] += """
      - id: s-002
        субъект: maketova
        поля: [фио, должность]
        ресурсы: [https://school.example/nastavnichestvo/]
        цель: указание автора
        с: 2021-09-01
        по: 2024-08-31
        отозвано: 2021-10-18

      """
    let outcome = try await site.check()
    #expect(outcome.report.map(\.rule) == ["consent-not-in-force"])
    #expect(
      outcome.report.first?.notes.map(\.message) == [
        "имя и должность автора школа публикует и без согласия; чтобы снять их, уберите автора из "
          + "«авторы»"
      ])
  }

  @Test func `is a consent to the page of a name that is closed there`() async throws {
    var site = SmallSite.withPeople
    site.files["mentors/obraztsova.md"] = try #require(site.files["mentors/obraztsova.md"])
      .replacing("фио:", with: "работник школы: нет\nномер: 1\nфио:")
    site.files["consents.yaml"] = try #require(site.files["consents.yaml"])
      .replacing("nastavnichestvo/]", with: "nastavnichestvo/nastavniki/obraztsova/]")
    site.files["events/seminar.md"] = nil
    site.files["mentors/obraztsova.md"] = try #require(site.files["mentors/obraztsova.md"])
      .replacing("обучение: [seminar]\n", with: "")
    let outcome = try await site.check()
    #expect(outcome.report.map(\.rule) == ["consent-not-in-force", "field-without-consent"])
    #expect(
      outcome.report.map(\.message) == [
        "согласие «s-001» не охватывает ни одной страницы человека",
        "нет согласия на поля: фио, должность, стаж с, компетенции, фото",
      ])
  }

  @Test func `is told once when all consents are lost`() async throws {
    var site = SmallSite.withPeople
    site.files["consents.yaml"] = nil
    site.files["practices/urok.md"] = try #require(site.files["practices/urok.md"]).replacing(
      "[obraztsova]",
      with: "[obraztsova, {фио: Макетова Ия, должность: методист, согласие: s-002}]")
    let report = try await site.check().report
    #expect(report.map(\.rule) == ["unknown-id"])
    #expect(
      report.first?.message == "нет ни одного согласия: файла consents.yaml нет, или он пуст")
  }

  @Test func `is told once for a consent withdrawn before it began`() async throws {
    var site = SmallSite.withPeople
    site.files["consents.yaml", default: ""] += "  отозвано: 2021-08-01\n"
    let outcome = try await site.check()
    #expect(
      outcome.report.map(\.rule) == [
        "withdrawn-before-start", "photo-withheld", "field-without-consent",
      ])
  }

  @Test(arguments: [
    ("mentors/---.md", "mentors/obraztsova.md", ["mentors/---.md:1:1 invalid-id"]),
    (
      "mentors/nastavnik-3.md", "mentors/obraztsova.md",
      [
        "events/seminar.md:6:15 photo-outside-record",
        "mentors/nastavnik-3.md:12:11 foreign-consent",
        "mentors/nastavnik-3.md:2:1 reserved-id",
        "mentors/nastavnik-3.md:7:14 photo-outside-record",
        "mentors/obraztsova.md:7:14 photo-outside-record",
      ]
    ),
    ("events/prikaz.md", "events/seminar.md", ["events/prikaz.md:2:1 duplicate-id"]),
    ("pages/plan.md", "events/seminar.md", nil),
    (
      "practices/vtoroi-urok.md", "practices/urok.md",
      ["practices/vtoroi-urok.md:2:1 repeated-text"]
    ),
  ])
  func `is found in a file copied to another name`(
    _ copy: String, _ original: String, _ expected: [String]?
  ) async throws {
    var site = SmallSite.withPeople
    site.files[copy] =
      expected == nil ? "---\nназвание: План\n---\n" : site.files[original]
    let outcome = try await site.check()
    #expect(outcome.report.map(\.place).sorted() == expected ?? ["pages/plan.md:2:1 reserved-id"])
  }

  @Test func `is one finding for a text of two megabytes`() async throws {
    var site = SmallSite.withPeople
    site.files["practices/urok.md", default: ""] += String(repeating: "слово ", count: 200_000)
    let outcome = try await site.check()
    #expect(outcome.report.map(\.rule) == ["text-limits"])
  }

  @Test(arguments: ["mentors/obraztsova.md", "consents.yaml", "events/seminar.md"])
  func `is not sought in what leads to a faulty file`(_ file: String) async throws {
    var site = SmallSite.withPeople
    site.files[file] = try #require(site.files[file]).replacing(
      ": ", with: ": {", maxReplacements: 1)
    let outcome = try await site.check()
    #expect(Set(outcome.report.map(\.path)) == [file])
  }

  @Test func `lowers the score that the curator is told`() async throws {
    var site = SmallSite.withPeople
    site.files["practices/urok.md"] = try #require(site.files["practices/urok.md"])
      .replacing("условия тиражирования: [параллельные классы]\n", with: "")
    let finding = try #require(try await site.check().report.first)
    #expect(
      finding.notes.last?.message
        == "оценка паспорта 65 из 100; прибавят: условия тиражирования — 15, задачи — 5, сроки — 5, "
        + "ресурсы — 5, где применено — 5")
  }
}
