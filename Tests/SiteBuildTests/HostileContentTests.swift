import Foundation
import Testing

@testable import SiteBuild

@Suite struct `What nobody writes by hand` {
  private static func many(_ piece: String, _ count: Int) -> String {
    String(repeating: piece, count: count)
  }

  static let inputs: [HostileInput] = [
    HostileInput(
      "an alias bomb", "site.yaml", gives: "site.yaml:11:4 yaml-unsupported", and: ["unknown-key"],
      adding: "a: &a [x]\n"
        + zip("abcdefgh", "bcdefghi").map { old, new in
          "\(new): &\(new) [\(many("*\(old), ", 9))]\n"
        }.joined()),
    HostileInput(
      "10,000 lists in brackets", "site.yaml", gives: "site.yaml:11:103 text-limits",
      adding: "б: " + many("[", 10_000) + many("]", 10_000)),
    HostileInput(
      "10,000 records in braces", "site.yaml", gives: "site.yaml:11:400 text-limits",
      adding: "б: " + many("{а: ", 10_000)),
    HostileInput(
      "10,000 lists in one line", "site.yaml", gives: "site.yaml:12:201 text-limits",
      adding: "б:\n  " + many("- ", 10_000)),
    HostileInput(
      "1,000 records by indentation", "site.yaml", gives: "site.yaml:111:101 text-limits",
      adding: "б:\n" + (1...1_000).map { many(" ", $0) + "а:\n" }.joined()),
    HostileInput(
      "10,000 levels in front matter", "documents/prikaz.md",
      gives: "documents/prikaz.md:2:103 text-limits"
    ) { text in Array(("---\nб: " + many("[", 10_000) + text.dropFirst(3)).utf8) },
    HostileInput(
      "10,000 quotes in each other", "documents/prikaz.md",
      gives: "documents/prikaz.md:11:201 text-limits", adding: "\n" + many("> ", 10_000)),
    HostileInput(
      "60,000 aliases in one line", "site.yaml", gives: "site.yaml:11:199897 text-limits",
      and: ["yaml-unsupported"], adding: "б: [" + many("*a, ", 60_000) + "]"),
    HostileInput(
      "100,000 unknown keys", "site.yaml", gives: "site.yaml:24998:13 text-limits",
      adding: (1...100_000).map { "ключ \($0): x\n" }.joined()),
    HostileInput(
      "two megabytes of list", "site.yaml", gives: "site.yaml:1:1 text-limits",
      adding: "б:\n" + many("- x\n", 1 << 19)),
    HostileInput(
      "two megabytes of front matter", "documents/prikaz.md",
      gives: "documents/prikaz.md:2:1 text-limits"
    ) { text in Array(("---\n" + many("# x\n", 1 << 19) + text.dropFirst(4)).utf8) },
    HostileInput(
      "1,000 directives", "site.yaml", gives: "site.yaml:101:1 text-limits"
    ) { text in
      let directives = (1...1_000).map { "%TAG !a\($0)! x:\n" }.joined()
      return Array((directives + "---\n" + text).utf8)
    },
    HostileInput(
      "more remarks on a text than anybody reads", "documents/prikaz.md",
      gives: "documents/prikaz.md:11:30001 text-limits", and: ["raw-html"],
      adding: "\n" + many("<b>", 12_000)),
    HostileInput(
      "a line of a megabyte", "site.yaml", gives: "site.yaml:11:1 unknown-key",
      adding: "б: " + many("x", 1 << 20)),
    HostileInput(
      "a megabyte after a quote", "site.yaml", gives: "site.yaml:11:4 yaml-syntax",
      adding: "б: \"" + many("ы ", 1 << 18)),
    HostileInput(
      "zero bytes", "site.yaml", gives: "site.yaml:5:5 text-encoding"
    ) { text in Array(text.replacing("программа", with: "прог\0рамма").utf8) },
    HostileInput(
      "a zero byte in a body", "documents/prikaz.md",
      gives: "documents/prikaz.md:11:1 text-encoding", adding: "\n\0"),
    HostileInput(
      "a byte that is no UTF-8", "plan.yaml", gives: "plan.yaml:2:1 text-encoding"
    ) { text in
      let line = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return Array(line[0].utf8) + [0x0A, 0xFF] + Array(line[1].utf8)
    },
  ]

  @Test(arguments: inputs)
  func `is answered at its place, and nothing follows from it`(_ input: HostileInput) async throws {
    let site = SmallSite()
    let text = try #require(site.files[input.file])
    let outcome = try await site.check(bytes: [input.file: input.bytes(text)])
    #expect(outcome.status == .findings)
    #expect(outcome.report.map(\.place).contains(input.finding))
    #expect(Set(outcome.report.map(\.rule)) == input.rules)
  }

  @Test func `counts a key each time it is written`() async throws {
    var site = SmallSite()
    site.files["site.yaml", default: ""] += Self.many("программа: x\n", 2_000)
    let outcome = try await site.check()
    let places = (11..<2_011).map { "site.yaml:\($0):1 duplicate-key" }
    #expect(outcome.report.map(\.place) == places)
  }

  /// What can stand where a file of the content should be.
  enum Stand: String, Sendable, CaseIterable {
    case folder, roundLink, linkOut, tooLarge

    var rule: String {
      switch self {
      case .folder: "folder-instead-of-file"
      case .roundLink, .linkOut: "symbolic-link"
      case .tooLarge: "text-too-large"
      }
    }
  }

  @Test(
    arguments: ["site.yaml", "plan.yaml", "vocabulary.yaml", "documents/prikaz.md"],
    Stand.allCases)
  func `is told once where a file should be`(_ file: String, _ stand: Stand) async throws {
    var site = SmallSite()
    site.files[file] = nil
    let folder = try TemporaryFolder()
    try site.write(into: folder)
    try folder.write(["content/documents/": "", "secret": "пароль"])
    let place = "content/\(file)"
    switch stand {
    case .folder: try folder.write([place + "/": ""])
    case .roundLink: try folder.link(place, to: folder(place))
    case .linkOut: try folder.link(place, to: folder("secret"))
    case .tooLarge: try folder.write([place: Self.many("#", 4 << 20 + 1)])
    }
    var request = site.request(in: folder)
    request.publishes = false
    let outcome = try await site.run(request)
    #expect(outcome.report.map(\.place) == ["\(file):1:1 \(stand.rule)"])
    #expect(outcome.status == .findings)
  }

  @Test func `a file that goes away while it is read is named`() throws {
    let folder = try TemporaryFolder()
    let gone = InputFolder.Item(
      path: "plan.yaml", name: "content/plan.yaml", location: folder("plan.yaml"), size: 1)
    let failure = #expect(throws: BuildFailure.self) { _ = try gone.read(as: .data) }
    #expect(
      failure?.message == "не открыть файл «\(gone.location)»: такого файла или папки нет")
    #expect(failure?.status == .outsideWorld)
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x20], "text-encoding"),
    ([UInt8](repeating: 0x20, count: 256 << 10 + 1), "text-too-large"),
  ])
  func `a template that cannot be read is not said to be missing`(
    _ bytes: [UInt8], _ rule: String
  ) async throws {
    let folder = try TemporaryFolder()
    let site = SmallSite()
    try site.write(into: folder)
    try folder.copy(SmallSite.project.appending(path: "templates"), to: "templates")
    try folder.write(bytes: bytes, to: "templates/layout.mustache")
    var request = site.request(in: folder)
    request.templates = folder("templates")
    request.publishes = false
    let outcome = try await site.run(request)
    #expect(outcome.report.map(\.rule) == [rule])
    #expect(outcome.status == .findings)
  }
}
