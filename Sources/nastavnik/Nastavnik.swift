internal import ArgumentParser

/// The program as the parser of arguments knows it; what people read stands in `CommandHelp`.
struct Nastavnik: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nastavnik",
    subcommands: [
      BuildCommand.self, CheckCommand.self, ExplainCommand.self, DeadlineCommand.self,
      SchemaCommand.self, LedgerCommand.self,
    ],
    helpNames: [])
}

/// `nastavnik build`.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "build")

  @OptionGroup var options: BuildOptions
}

/// `nastavnik check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check")

  @OptionGroup var options: BuildOptions
  @Flag var fix = false
  @Flag var dryRun = false
}

/// `nastavnik explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "explain")

  @Argument var names: [String] = []
  @Option var format: String?
}

/// `nastavnik deadline`.
struct DeadlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "deadline")

  @Argument var text: String?
  @Option var period: String?
  @Option var schoolYear: String?
  @Option var content: String?
  @Option var format: String?
}

/// `nastavnik schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "schema")

  @Option var content: String?
  @Option var output: String?
}

/// `nastavnik ledger`.
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "ledger")

  @Option var content: String?
  @Option var templates: String?
  @Option(name: .customLong("private")) var privateFolder: String?
  @Option var date: String?
  @Option var format: String?
  @Option var output: String?
}
