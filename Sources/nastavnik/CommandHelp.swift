/// What the program or one of its commands tells of itself.
struct CommandHelp: Sendable {
  /// A key of a command.
  struct Option: Sendable {
    /// The names, the long one last (`-h`, `--help`).
    let names: [String]
    /// What its value is called (`ПАПКА`); nothing for a flag.
    let value: String?
    let meaning: String
  }

  /// The word on the command line; empty for the program itself.
  let name: String
  /// One sentence.
  let abstract: String
  /// How many values without a key it takes.
  var arguments = 0
  /// What those are, for the usage line and the list.
  var argumentsMeaning: [(name: String, meaning: String)] = []
  /// The commands below it.
  var commands: [CommandHelp] = []
  let options: [Option]
  let examples: [(line: String, meaning: String)]
  /// The exit codes and what they mean here.
  let codes: [(code: String, meaning: String)]

  /// The key with this name.
  func option(named name: String) -> Option? {
    options.first { $0.names.contains(name) }
  }

  /// The whole text of help.
  var text: String {
    let title = name.isEmpty ? "nastavnik" : "nastavnik \(name)"
    var sections = ["\(title) — \(abstract)\n", "Использование: \(usage)\n"]
    sections += [
      Self.section("Значения", argumentsMeaning),
      Self.section("Команды", commands.map { ($0.name, $0.abstract) }),
      Self.section("Ключи", options.map { ($0.title, $0.meaning) }),
      Self.section("Примеры", examples),
      Self.section("Коды завершения", codes),
    ].compactMap { $0 }
    return sections.joined(separator: "\n")
  }

  private var usage: String {
    let own = name.isEmpty ? ["nastavnik"] : ["nastavnik", name]
    let values = argumentsMeaning.map(\.name)
    let command = commands.isEmpty ? [] : ["КОМАНДА"]
    return (own + command + values + ["[ключи]"]).joined(separator: " ")
  }

  private static func section(_ title: String, _ rows: [(String, String)]) -> String? {
    guard !rows.isEmpty else { return nil }
    let width = rows.map(\.0.count).filter { $0 <= widest }.max() ?? widest
    let lines = rows.map { name, meaning in
      if name.count > width { return "  \(name)\n" + Self.blank(width + 4) + "\(meaning)\n" }
      return "  \(name)" + Self.blank(width - name.count + 2) + "\(meaning)\n"
    }
    return "\(title):\n" + lines.joined()
  }

  /// Names wider than this stand on a line of their own.
  private static let widest = 30

  private static func blank(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension CommandHelp.Option {
  /// «--content ПАПКА».
  fileprivate var title: String {
    names.joined(separator: ", ") + (value.map { " " + $0 } ?? "")
  }
}
