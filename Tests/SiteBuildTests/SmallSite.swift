import Diagnostics
import Foundation
import Mentorship
import SiteBuild
import Testing

/// A small site without a fault, for tests that break one thing in it.
struct SmallSite {
  /// The texts of the content folder by path.
  var files: [String: String] = [
    "site.yaml": """
    школа:
      полное название: Образцовая школа полностью
      краткое название: Образцовая школа
    адрес раздела: https://school.example/nastavnichestvo/
    программа: Программа наставничества
    период: 2021-04-01/2022-05-31
    учебный год: 2021-2022
    куратор: {фио: Образцова Анна Петровна, должность: методист}
    состояние на: 2021-11-15
    часовой пояс: Europe/Samara

    """,
    "plan.yaml": """
    название: План мероприятий
    цель: внедрение программы
    задачи: [Снизить отток кадров]
    разделы:
      - номер: 1
        название: Нормативная основа
        мероприятия:
          - номер: 1.1
            название: Утверждение приказа
            срок: апрель 2021 г.
            ответственные: Руководитель ОО
            результат: Приказ
            исполнено: 2021-04-20
            подтверждения: prikaz
          - номер: 1.2
            название: Назначение куратора
            срок: постоянно
            ответственные: [Куратор в ОО]
            результат: Отчёт

    """,
    "documents/prikaz.md": """
    ---
    название: Приказ о внедрении
    вид: приказ
    дата: 2021-04-20
    ---

    ## Общие положения

    Смотрите [план](/plan/1-1/#main) и [начало](#obshchie-polozheniia).

    """,
  ]

  /// What a run said and how it ended.
  struct Outcome {
    let status: SiteBuild.ExitStatus
    let output: String
    let errors: String
    let report: [Finding]
  }

  /// One finding of the JSON report.
  struct Finding: Decodable, Hashable {
    let rule: String
    let severity: String
    let file: String
    let line: Int
    let column: Int
    let message: String
    let notes: [Note]
    let fixable: Bool

    /// One line under a finding.
    struct Note: Decodable, Hashable {
      let message: String
    }

    /// The file's path below the content folder.
    var path: String { file.components(separatedBy: "/content/").last ?? file }

    /// `plan.yaml:8:12 unknown-key`.
    var place: String { "\(path):\(line):\(column) \(rule)" }
  }

  /// Checks the site as it would be checked from the command line.
  func check(
    strict: Bool = false, on date: PlainDate? = nil, bytes: [String: [UInt8]] = [:]
  ) async throws -> Outcome {
    let folder = try TemporaryFolder()
    try write(into: folder, bytes: bytes)
    var request = request(in: folder)
    request.isStrict = strict
    request.date = date
    request.publishes = false
    return try await run(request)
  }

  /// A request for the site in a folder, with the project's own templates.
  func request(in folder: borrowing TemporaryFolder) -> BuildRequest {
    var request = BuildRequest()
    request.content = folder("content")
    request.templates = Self.project.appending(path: "templates").path
    request.output = folder("_site")
    request.format = .json
    request.jobs = 2
    return request
  }

  func write(into folder: borrowing TemporaryFolder, bytes: [String: [UInt8]] = [:]) throws {
    try folder.write(Dictionary(uniqueKeysWithValues: files.map { ("content/\($0)", $1) }))
    for (path, bytes) in bytes {
      try Data(bytes).write(to: URL(fileURLWithPath: folder("content/\(path)")))
    }
  }

  /// Runs a request and gathers what it tells, to a log if not said otherwise.
  func run(
    _ request: BuildRequest, style: TerminalStyle = TerminalStyle(color: false)
  ) async throws -> Outcome {
    let said = Transcript(style: style)
    let status = try await runBuild(request, console: said.console)
    let report = try JSONDecoder().decode(
      JSONReport.self, from: Data((request.format == .json ? said.output : "{}").utf8))
    return Outcome(
      status: status, output: said.output, errors: said.errors, report: report.diagnostics ?? [])
  }

  /// The project's own folder.
  static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private struct JSONReport: Decodable {
    let diagnostics: [Finding]?
  }
}
