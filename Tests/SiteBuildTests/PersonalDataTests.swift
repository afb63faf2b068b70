import Foundation
import Mentorship
import SiteBuild
import Testing

/// Which fields of a mentor a built site shows (content format, sections 4 and 5).
@Suite struct `A personal field` {
  /// The consents of the mentor; the site stands on 15 November 2021.
  enum State: String, CaseIterable, Sendable {
    case none, forTwoFields, forAnotherAddress, notBegun, beginsToday, endedYesterday, endsToday,
      withdrawnToday, withdrawnTomorrow, oneOfTwo
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let state: State
    let isStaff: Bool
    /// The fields that are shown; all others are not.
    let shown: Set<PersonalField>

    var testDescription: String { "\(isStaff ? "staff" : "not staff"), \(state.rawValue)" }
  }

  /// Columns in the order of `State`: no consent; one for «компетенции» and «фото» alone; for another
  /// address; not begun; begins today; ended yesterday; ends today; withdrawn today; withdrawn
  /// tomorrow; two, one of them in force. A plus is shown, a minus is not.
  static let staff = """
    фио          + + + + + + + + + +
    должность    + + + + + + + + + +
    предметы     + + + + + + + + + +
    категория    + + + + + + + + + +
    образование  + + + + + + + + + +
    стаж_с       + + + + + + + + + +
    обучение     + + + + + + + + + +
    компетенции  - + - - + - + - + +
    достижения   - - - - + - + - + +
    фото         - + - - + - + - + +
    о_себе       - - - - + - + - + +
    """
  static let others = """
    фио          - - - - + - + - + +
    должность    - - - - + - + - + +
    предметы     - - - - + - + - + +
    категория    - - - - + - + - + +
    образование  - - - - + - + - + +
    стаж_с       - - - - + - + - + +
    обучение     - - - - + - + - + +
    компетенции  - + - - + - + - + +
    достижения   - - - - + - + - + +
    фото         - + - - + - + - + +
    о_себе       - - - - + - + - + +
    """
  static let cases = table(staff, isStaff: true) + table(others, isStaff: false)

  @Test func `has a line in both tables`() {
    for shown in [Self.staff, Self.others] {
      let names = shown.split(separator: "\n").map { line in
        String(line.prefix { $0 != " " }).replacing("_", with: " ")
      }
      #expect(names == PersonalField.ofConsents.map(\.rawValue))
    }
    #expect(Self.cases.count == 2 * State.allCases.count)
  }

  @Test(arguments: cases)
  func `is in the built site only where law or consent opens it`(_ expected: Case) async throws {
    let built = try await build(expected.state, isStaff: expected.isStaff)
    for field in PersonalField.ofConsents {
      for trace in field.traces {
        #expect(
          built.contains(trace) == expected.shown.contains(field), "\(field.rawValue): \(trace)")
      }
    }
    let photo = built.paths.contains("files/foto/ziablik.png")
    #expect(photo == expected.shown.contains(.photo))
    for file in ["zimorodok.csv", "zimorodok.png"] {
      #expect(built.paths.contains("files/\(file)") == expected.shown.contains(.about), "\(file)")
    }
    #expect(built.paths.contains("files/obshchii.csv"))
    #expect(
      built.paths.contains("nastavniki/nastavnik-1/index.html") != expected.shown.contains(.name))
    // Of the authors of a practice, the mentor's name goes by the gate; the name and the post of
    // somebody outside the base are open whatever became of the consent.
    let passport = try #require(built.pages["praktiki/urok/index.html"])
    #expect(passport.contains("Кенаров") == expected.shown.contains(.name))
    #expect(passport.contains("Воронов Лев") && passport.contains("смотритель синиц"))
    // What is never published is in no file.
    for trace in ["111-22-33", "taina@", "СН-4711", "03.02.2020", "2020-02-03", "6543"] {
      #expect(!built.contains(trace), "\(trace)")
    }
  }

  private func build(_ state: State, isStaff: Bool) async throws -> Built {
    let folder = try TemporaryFolder()
    var site = SmallSite()
    site.files["mentors/kenarov.md"] = mentor(isStaff: isStaff)
    site.files["consents.yaml"] =
      state == .none ? "[]\n" : state.consents(of: "kenarov") + state.consents(of: "voronov")
    for picture in ["files/foto/ziablik.png", "files/zimorodok.png"] { site.files[picture] = "" }
    site.files["files/zimorodok.csv"] = "Птица;Место\n"
    site.files["files/obshchii.csv"] = "Птица;Место\n"
    site.files["practices/urok.md"] = practice(hasConsent: state != .none)
    site.files["events/vstrecha.md"] = event
    site.files["documents/prikaz.md"]? +=
      "\nСпросите [наставника](/nastavniki/kenarov/#main), "
      + "[список](files/obshchii.csv).\n"
    try site.write(
      into: folder,
      bytes: ["files/foto/ziablik.png": onePixel, "files/zimorodok.png": onePixel])
    let outcome = try await site.run(site.request(in: folder))
    #expect(outcome.status == .success, "\(outcome.report.map(\.place))")
    return try Built(at: folder("_site"))
  }

  private static func table(_ text: String, isStaff: Bool) -> [Case] {
    let rows = text.split(separator: "\n").map { $0.split(separator: " ") }
    return State.allCases.enumerated().map { column, state in
      let shown = rows.filter { $0[column + 1] == "+" }.compactMap { row in
        PersonalField(rawValue: String(row[0]).replacing("_", with: " "))
      }
      return Case(state: state, isStaff: isStaff, shown: Set(shown))
    }
  }
}

/// The files of a built site: their paths, and paths and bytes together.
private struct Built {
  var paths: [String] = []
  /// The texts of the pages by path.
  var pages: [String: String] = [:]
  private var bytes = Data()

  init(at folder: String) throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() {
      paths.append(path)
      bytes += Data("\n\(path)\n".utf8)
      if let content = FileManager.default.contents(atPath: "\(folder)/\(path)") {
        bytes += content
        if path.hasSuffix(".html") { pages[path] = String(decoding: content, as: UTF8.self) }
      }
    }
  }

  func contains(_ text: String) -> Bool { bytes.range(of: Data(text.utf8)) != nil }
}

extension PersonalField {
  /// What a site that shows the field holds, in a page or in an address.
  fileprivate var traces: [String] {
    switch self {
    case .name: ["Кенаров", "nastavniki/kenarov/"]
    case .post: ["щеглов"]
    case .subjects: ["ижеведение", "chizhevedenie"]
    case .category: ["негириная"]
    case .education: ["дятлов"]
    case .teachingSince: ["1967"]
    case .training: ["стрижей", "04.03.2019"]
    case .competences: ["совиная"]
    case .achievements: ["иволги"]
    case .photo: ["скворечника", "ziablik"]
    case .about: ["зимородке", "zimorodok"]
    case .phone, .email, .approval: []
    }
  }
}

extension `A personal field`.State {
  /// The consents of somebody as entries of `consents.yaml`; the ids begin with the person's.
  func consents(of subject: String) -> String {
    let first = consent("\(subject)-1", of: subject)
    guard self == .oneOfTwo else { return first }
    return first + consent("\(subject)-2", of: subject, until: "2024-08-31")
  }

  private func consent(_ id: String, of subject: String, until end: String? = nil) -> String {
    switch self {
    case .none: ""
    case .forTwoFields: consent(id, subject, fields: "[компетенции, фото]")
    case .forAnotherAddress: consent(id, subject, address: "https://school.example/drugoe/")
    case .notBegun: consent(id, subject, from: "2021-11-16")
    case .beginsToday: consent(id, subject, from: "2021-11-15")
    case .endedYesterday: consent(id, subject, until: "2021-11-14")
    case .endsToday: consent(id, subject, until: "2021-11-15")
    case .withdrawnToday: consent(id, subject, withdrawn: "2021-11-15")
    case .withdrawnTomorrow: consent(id, subject, withdrawn: "2021-11-16")
    case .oneOfTwo: consent(id, subject, until: end ?? "2021-11-14")
    }
  }

  private func consent(
    _ id: String, _ subject: String, fields: String? = nil,
    address: String = "https://school.example/nastavnichestvo/", from start: String = "2021-09-01",
    until end: String = "2024-08-31", withdrawn: String? = nil
  ) -> String {
    let all = "[\(PersonalField.ofConsents.map(\.rawValue).joined(separator: ", "))]"
    return """
      - id: \(id)
        субъект: \(subject)
        поля: \(fields ?? all)
        ресурсы: [\(address)]
        цель: рассказ о программе
        с: \(start)
        по: \(end)
      \(withdrawn.map { "  отозвано: \($0)\n" } ?? "")
      """
  }
}

private func mentor(isStaff: Bool) -> String {
  """
  ---
  фио: Кенаров Иван Ильич
  должность: учитель щеглов
  предметы: [чижеведение]
  категория: снегириная
  образование: [академия дятлов]
  стаж с: 1967
  обучение: [{название: Школа стрижей, дата: 2019-03-04, часов: 36}]
  компетенции: [совиная мудрость]
  достижения: [кубок иволги]
  фото: {файл: files/foto/ziablik.png, описание: Человек у скворечника}
  телефон: 8 (900) 111-22-33
  почта: taina@sova.example
  соглашение: {номер: СН-4711, дата: 2020-02-03}
  нагрузка: 6543
  функции: [методист]
  наставник с: 2021-09-01
  работник школы: \(isStaff ? "да" : "нет")
  ---

  Расскажу о зимородке: [список](files/zimorodok.csv), [общий список](files/obshchii.csv).

  ![Птица у воды](files/zimorodok.png)

  """
}

private func practice(hasConsent: Bool) -> String {
  """
  ---
  название: Урок на двоих
  аннотация: Один урок готовят двое.
  авторы: [kenarov, {фио: Воронов Лев, должность: смотритель синиц\(hasConsent ? ", согласие: voronov-1" : "")}]
  учебный год: 2021-2022
  форма: педагог – педагог
  целевая группа: молодой специалист
  проблема: Мало уроков вместе.
  цель: Больше уроков вместе.
  ---

  Его придумал [наставник](/nastavniki/kenarov/).

  """
}

private let event = """
  ---
  название: Встреча
  дата: 2021-10-01
  участники: [kenarov]
  ---

  Вёл [наставник](/nastavniki/kenarov/).

  """

/// A picture of one grey pixel.
let onePixel: [UInt8] = [
  0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52,
  0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B,
  0x55, 0x00, 0x00, 0x00, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x68, 0x00, 0x00, 0x00,
  0x82, 0x00, 0x81, 0x4C, 0x17, 0xD7, 0xDF, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE,
  0x42, 0x60, 0x82,
]
