internal import SiteBuild

/// Explains in Russian why a command line was not understood.
enum WrongUse {
  /// The first thing wrong with what follows a command.
  static func explain(_ arguments: some Sequence<String>, for help: CommandHelp) -> BuildFailure {
    var rest = Array(arguments)[...]
    var values = 0
    var isOnlyValues = false
    while let argument = rest.popFirst() {
      if argument == "--", !isOnlyValues {
        isOnlyValues = true
      } else if isOnlyValues || !argument.hasPrefix("-") || argument == "-" {
        values += 1
        if values > help.arguments { return extra(argument, help) }
      } else if let failure = explain(key: argument, &rest, help) {
        return failure
      }
    }
    return BuildFailure(
      .wrongUse, "команда записана неверно", notes: [remedy(help)])
  }

  /// A word that is no command.
  static func unknownCommand(_ word: String) -> BuildFailure {
    .misspelt("нет команды «\(word)»", word, among: CommandHelp.program.commands.map(\.name))
  }

  /// A key that is not known here.
  static func unknownKey(_ name: String, _ help: CommandHelp) -> BuildFailure {
    .misspelt("нет ключа «\(name)»", name, among: help.options.compactMap(\.names.last))
  }

  /// A value too many.
  static func extra(_ argument: String, _ help: CommandHelp) -> BuildFailure {
    .wrongUse("лишнее слово «\(argument)»", remedy(help))
  }

  private static func explain(
    key argument: String, _ rest: inout ArraySlice<String>, _ help: CommandHelp
  ) -> BuildFailure? {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = help.option(named: name) else { return unknownKey(name, help) }
    guard let value = option.value else {
      return parts.count == 1
        ? nil : .wrongUse("у ключа \(name) не бывает значения: «\(argument)»")
    }
    if parts.count == 2, !parts[1].isEmpty { return nil }
    guard parts.count == 1, let next = rest.first else {
      return .wrongUse("у ключа \(name) нет значения", "пишут так: \(name) \(value)")
    }
    guard !next.hasPrefix("-") else {
      return .wrongUse(
        "у ключа \(name) нет значения: за ним стоит «\(next)»", "пишут так: \(name) \(value)")
    }
    rest.removeFirst()
    return nil
  }

  private static func remedy(_ help: CommandHelp) -> String {
    "как пользоваться: nastavnik help" + (help.name.isEmpty ? "" : " \(help.name)")
  }
}
